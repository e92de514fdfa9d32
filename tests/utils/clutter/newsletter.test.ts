import { expect, test } from 'vitest';
import { findNewsletters } from '@/utils/clutter/newsletter';
import { pageWith, story } from '../../fixtures/comments/wrap';

const FORM = '<form action="/letter"><input type="email" placeholder="Your address"><button>Sign up</button></form>';
const BLURB = '<h3>The Friday letter</h3><p>Five stories from the harbours, every Friday morning before the boats.</p>';

function inside(box: string): Document {
  return new DOMParser().parseFromString(pageWith('').replace('<p>By noon', `${box}<p>By noon`), 'text/html');
}
function after(box: string): Document {
  return new DOMParser().parseFromString(pageWith(box), 'text/html');
}

test.each([
  ['a named box with a form', `<div class="newsletter-box">${BLURB}${FORM}</div>`],
  ['an unnamed box with a form', `<div class="x7">${BLURB}${FORM}</div>`],
  ['a named box with a link', `<aside class="c-newsletter">${BLURB}<a href="/letters">Sign up</a></aside>`],
  ['a frame of a letter service', `<div class="x7">${BLURB}<iframe src="https://x.substack.com/embed"></iframe></div>`],
])('found: %s', (_name, box) => {
  const page = inside(box);
  const found = findNewsletters(page);
  expect(found).toHaveLength(1);
  found[0]?.remove();
  expect(page.body.textContent).not.toContain('Friday letter');
  for (const sentence of story) expect(page.body.textContent).toContain(sentence);
});

test.each([
  ['below the text', after(`<div class="newsletter">${BLURB}${FORM}</div>`)],
  ['in the header', inside(`<header class="newsletter">${BLURB}${FORM}</header>`)],
  ['in a dialog', inside(`<div role="dialog" class="newsletter">${BLURB}${FORM}</div>`)],
  ['a wall', inside(`<div class="regwall newsletter">${BLURB}${FORM}</div>`)],
  ['a login', inside(`<div class="newsletter">${BLURB}<form><input type="email"><input type="password"></form></div>`)],
  [
    'a form for a demo',
    inside(
      `<div class="x7"><p>See how it works.</p><form><input type="email"><button>Get a demo</button></form></div>`,
    ),
  ],
  [
    'a form for a forgotten password',
    inside(`<div class="forgot-password"><form><input type="email"><button>Send</button></form></div>`),
  ],
  [
    'a letter to the editor',
    inside(`<div><h3>Write to us</h3><form><input type="email"><textarea></textarea></form></div>`),
  ],
  [
    'a story told in a box of that name',
    inside(`<div class="newsletter"><p>${story.join(' ')}</p><a href="/x">More</a></div>`),
  ],
  [
    'a mention',
    inside('<p class="newsletter">Her newsletter has nine readers, all of them on the island of her birth.</p>'),
  ],
])('left: %s', (_name, page) => {
  expect(findNewsletters(page)).toEqual([]);
});
