import { expect, test } from 'vitest';
import { foldClutter } from '@/utils/clutter';
import { findRecommendations } from '@/utils/clutter/recommendations';
import { announcesStories } from '@/utils/clutter/words';
import { createLedger } from '@/utils/hiding/ledger';
import { pageWith, STORY_PATH, story } from '../../fixtures/comments/wrap';

const cards = ['pears', 'plums', 'quinces', 'figs']
  .map(
    (name) =>
      `<div class="card"><a href="/${name}"><img alt=""></a><h4><a href="/${name}">A town and its ${name}</a></h4><time>1 March 2026</time></div>`,
  )
  .join('');
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

test.each([
  ['a titled box', `<div class="x1"><h3>You may also like</h3><div>${cards}</div></div>`],
  ['a title and a list, side by side', `<h3>Related articles</h3><ul>${cards}</ul>`],
  ['German', `<section><h2>Das könnte Sie auch interessieren</h2>${cards}</section>`],
  ['Spanish', `<section><h2>Te puede interesar</h2>${cards}</section>`],
  ['Japanese', `<section><h2>関連記事</h2>${cards}</section>`],
  ['Arabic', `<section><h2>مقالات ذات صلة</h2>${cards}</section>`],
  ['Russian', `<section><h2>Читайте также:</h2>${cards}</section>`],
  ['cards without a heading', `<div class="x9">${cards}</div>`],
  [
    'in the footer of the article',
    `</div><article><footer><h3>Related posts</h3><div>${cards}</div></footer></article><div>`,
  ],
  ['Polish', `<section><h2>Zobacz także</h2>${cards}</section>`],
  ['Turkish', `<section><h2>İlgili haberler</h2>${cards}</section>`],
  ['Korean', `<section><h2>관련 기사</h2>${cards}</section>`],
  ['Hindi', `<section><h2>यह भी पढ़ें</h2>${cards}</section>`],
  ['Jetpack', `<div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3>${cards}</div>`],
])('found: %s', (_name, after) => {
  const page = parse(pageWith(after));
  // jsdom lays nothing out; a vendor's empty holder has no height.
  for (const box of page.querySelectorAll('.jp-relatedposts'))
    Object.defineProperty(box, 'offsetHeight', { value: 300 });
  const found = findRecommendations(page);
  expect(found.length).toBeGreaterThan(0);
  for (const piece of found) {
    for (const sentence of story) expect(piece.textContent).not.toContain(sentence);
    piece.remove();
  }
  expect(page.body.textContent).not.toContain('A town and its figs');
});

test('a theme that names the box around everything after its side bar', () => {
  const page = pageWith(`<div class="post-related"><h4>You may also like</h4><div>${cards}</div></div>`);
  const wrapped = page
    .replace('<main>', '<div class="container right-sidebar"><main>')
    .replace('</main>', '</main></div>');
  expect(findRecommendations(parse(wrapped))).toHaveLength(1);
});

test.each([
  ['cards under a heading of the story', pageWith(`<h2>The four growers</h2><div>${cards}</div>`)],
  ['cards in the text itself', pageWith('').replace('</article>', `<div>${cards}</div></article>`)],
  [
    'cards with more to say than the text before them',
    pageWith(
      `<div>${Array.from({ length: 12 }, (_, row) => cards.replaceAll('href="/', `href="/${row}-`).replace(/A town and its/g, 'A town on the coast, what it planted there in a wet year, and its')).join('')}</div>`,
    ),
  ],
  [
    'pictures that lead to pictures',
    pageWith(
      `<div>${['a', 'b', 'c', 'd'].map((name) => `<div><a href="/${name}.jpg"><img alt=""></a> A picture of ${name}</div>`).join('')}</div>`,
    ),
  ],
  ['a grid in a side bar', pageWith(`<aside><h3>Related articles</h3>${cards}</aside>`)],
  ['a grid in the footer', pageWith(`<footer><h3>More from us</h3>${cards}</footer>`)],
  ['a grid before the story', pageWith('', { before: `<div><h3>Recommended for you</h3>${cards}</div>` })],
  [
    'a grid in the middle of the story',
    pageWith('').replace('<p>By noon', `<div><h3>Read next</h3>${cards}</div><p>By noon`),
  ],
  ['two links only', pageWith('<div><h3>Read next</h3><a href="/a">Pears</a> <a href="/b">Plums</a></div>')],
  ['sources', pageWith(`<div><h3>Sources</h3>${cards}</div>`)],
  [
    'a chapter that begins like one',
    pageWith(`<section><h2>Related work on the coast</h2><p>${story.join(' ')}</p>${cards}</section>`),
  ],
  [
    'prose with links',
    pageWith(
      `<section><h2>More from the council</h2><p>${story.join(' ')}</p><p>${story.join(' ')}</p><a href="/1">1</a><a href="/2">2</a><a href="/3">3</a></section>`,
    ),
  ],
  ['a section list', parseList()],
])('left: %s', (_name, html) => {
  expect(findRecommendations(parse(html))).toEqual([]);
});

function parseList(): string {
  return `<body><h1>World</h1><h2>Recommended</h2>${cards}<h2>More from the coast</h2>${cards}</body>`;
}

test.each(['Related reads', 'related blog posts', 'Latest posts', 'Other articles you may find interesting'])(
  '"%s" announces stories',
  (text) => {
    expect(announcesStories(text)).toBe(true);
  },
);

test.each([
  'Related products and services',
  'Latest figures',
  'Other causes',
  'Related works',
  'Relatedness',
  'Recommended dose',
  'Moreover',
  'Sources',
  'See also',
  '',
])('"%s" announces no stories', (text) => {
  expect(announcesStories(text)).toBe(false);
});

test('folds into a row of its own and gives everything back', () => {
  history.replaceState(null, '', STORY_PATH);
  const parsed = parse(pageWith(`<div id="more"><h3>You may also like</h3>${cards}</div>`));
  document.body.replaceWith(document.adoptNode(parsed.body));
  const ledger = createLedger(() => undefined);
  const watch = foldClutter(document, ledger, 'recommendations', {
    sentence: () => 'More stories',
    show: 'Show',
    hide: 'Hide',
    language: 'en',
  });
  const grid = document.querySelector('#more');
  expect(grid?.getAttribute('hidden')).toBe('until-found');
  expect(ledger.list()).toMatchObject([{ kind: 'recommendations', hidden: true }]);
  watch.stop();
  expect(grid?.hasAttribute('hidden')).toBe(false);
  expect(document.querySelector('lede-row')).toBeNull();
});
