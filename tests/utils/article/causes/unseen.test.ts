/** Parts that were lost or kept on pages whose markup says one thing and whose text another. */
import { expect, test } from 'vitest';
import { extract } from '@/utils/article/extract';
import { articleText } from '@/utils/article/text';
import { sentence, story, testCauses } from './pages';

const deals = Array.from(
  { length: 30 },
  (_, i) => `<p><a href="/deal/${i}">Deal ${i}: a set of hooks for a small harbour crane</a></p>`,
).join('');

testCauses([
  {
    cause: 'a story that is a list of links',
    inside: `<div><p>${sentence(0)} ${sentence(1)}</p>${deals}</div>`,
    must: ['Sentence 0', 'Deal 0', 'Deal 29'],
  },
  {
    cause: 'a long list of links below a short story',
    inside: `<div><p>${sentence(0)} ${sentence(1)}</p></div><div><h3>More deals</h3><ul>${deals.replaceAll('p>', 'li>')}</ul></div>`,
    must: ['Sentence 0'],
    mustNot: ['Deal 0', 'Deal 29'],
  },
  {
    cause: 'a list in the text whose name sounds like one of pages',
    inside: `${story}<ul class="postList"><li>No one to learn from in the harbour office</li><li>A crane that nobody had asked for</li></ul><p>${sentence(9)}</p>`,
    must: ['No one to learn from', 'nobody had asked for'],
  },
  {
    cause: 'a list of pages with that name',
    inside: `${story}<ul class="postList"><li><a href="/1">Learning in the harbour office</a> by Ann Lee and others</li><li><a href="/2">A crane nobody asked for</a> by Ann Lee and others</li></ul><p>${sentence(9)}</p>`,
    mustNot: ['Learning in the harbour', 'nobody asked for'],
  },
  {
    cause: 'a lead-in whose names are pictures',
    inside: `<ul><li>By</li><li>&amp;</li></ul>${story}`,
    must: ['Sentence 0'],
    mustNot: ['By\n', '&'],
  },
  {
    cause: 'a line of one word',
    inside: `${story}<p>Why?</p><p>${sentence(9)}</p>`,
    must: ['Why?'],
  },
  {
    cause: 'the path to the page, named as on Japanese sites',
    inside: `<div id="pankuzu"><a href="/">Home</a> ＞ <a href="/cranes">Cranes</a> ＞ The crane leaves for good</div>${story}`,
    must: ['Sentence 0'],
    mustNot: ['Home', 'for good'],
  },
  {
    cause: 'the path to the page by its signs',
    inside: `<p><a href="/">Home</a> ＞ <a href="/north">Harbours</a> ＞ <a href="/north/cranes">All the cranes of the north</a> ＞ Leaving</p>${story}`,
    must: ['Sentence 0'],
    mustNot: ['Home', 'Leaving'],
  },
  {
    cause: 'a heading above nothing but who wrote it',
    inside: `${story}<h3>The woman behind the story</h3><div class="author-bio"><p>She has covered harbours for ten years.</p></div>`,
    must: ['Sentence 7'],
    mustNot: ['woman behind', 'ten years'],
  },
  {
    cause: 'a heading above who wrote it, and text',
    inside: `${story}<h3>The woman on the crane</h3><div class="author-bio"><p>By Ann Lee</p></div><p>${sentence(9)}</p>`,
    must: ['woman on the crane', 'Sentence 9'],
    mustNot: ['Ann Lee'],
  },
]);

const scrambled = (name: string, text: string): string =>
  `${story}<p class="${name}">${text}</p><p class="${name}">Efs Lsbo</p>`;
const NONSENSE = '=b isfg#iuuqt;00xxx/fybnqmf0#?Efs Lsbo=0b? xvsef bn Npoubh bchfcbvu- ejf =fn?Tubeu=0fn? tdixjfh/';
const whole = (inside: string) => {
  const page = new DOMParser().parseFromString(
    `<!doctype html><title>The crane leaves</title><body><article><h1>The crane leaves</h1>${inside}</article>`,
    'text/html',
  );
  return extract(page, { force: true, kind: 'article' })?.article;
};

test('text that came scrambled is left out and said to be withheld', () => {
  const article = whole(scrambled('obfuscated', NONSENSE));
  expect(article?.withheld).toBe('subscription');
  expect(article && articleText(article)).not.toMatch(/Lsbo/);
  expect(article && articleText(article)).toContain('Sentence 7');
});

test.each([
  [
    'named so, but in plain words',
    scrambled('obfuscated', `${sentence(9)} (It’s "theirs" – 10/20 &amp; more.)`),
    'Sentence 9',
  ],
  ['nonsense under another name', scrambled('code', NONSENSE), 'Npoubh'],
])('not scrambled: %s', (_, inside, kept) => {
  const article = whole(inside);
  expect(article?.withheld).toBeUndefined();
  expect(article && articleText(article)).toContain(kept);
});

test.each([
  ['a page of nothing else', '', true],
  ['a page with a story', story, false],
])('placeholder text on %s', (_, inside, stays) => {
  const lorem = `<p>Lorem ipsum dolor sit amet, consectetur adipisicing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.</p>`;
  const article = whole(inside + lorem.repeat(inside ? 1 : 5));
  expect(article !== undefined && articleText(article).includes('consectetur')).toBe(stays);
});
