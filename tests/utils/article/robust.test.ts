/** Pages that are broken, huge or nested without end: each is read or refused, never changed, and the same twice. */
import { expect, test } from 'vitest';
import { detect } from '@/utils/article/detect';
import { extract } from '@/utils/article/extract';

const ADDRESS = 'https://www.harbourtimes.example/2025/12/18/the-crane-leaves-town';
const SENTENCE = 'The crane that stood over the old harbour for ninety years was taken apart on Monday morning.';
const STORY = `<article><h1>The crane leaves town</h1>${`<p>${SENTENCE} ${SENTENCE}</p>`.repeat(6)}</article>`;

const parse = (body: string, head = ''): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>The crane leaves town</title>${head}</head><body>${body}</body></html>`,
    'text/html',
  );

/** Deeper than any parser nests; scripts can. */
function nested(depth: number): Document {
  const document = parse(STORY);
  const story = document.querySelector('article');
  let holder = document.createElement('div');
  if (story) holder.append(story);
  for (let level = 1; level < depth; level++) {
    const outer = document.createElement('div');
    outer.append(holder);
    holder = outer;
  }
  document.body.append(holder);
  return document;
}

const HUGE = 5_000_000;
const row = '<tr><td>1</td><td>2</td></tr>';

const pages: [cause: string, make: () => Document, holdsStory: boolean][] = [
  ['nesting of 530 levels', () => nested(530), true],
  ['5 MB of script data', () => parse(`<script type="application/json">${'x'.repeat(HUGE)}</script>${STORY}`), true],
  ['5 MB in one hidden box', () => parse(`<div hidden>${'word '.repeat(HUGE / 5)}</div>${STORY}`), true],
  ['a table of 300 rows below', () => parse(`${STORY}<table>${row.repeat(300)}</table>`), true],
  [
    'tags never closed',
    () => parse(STORY.replaceAll('</p>', '').replace('</article>', '<div><b><i><table><td>')),
    true,
  ],
  [
    'tags closed twice, and never opened',
    () => parse(`</div></article>${STORY.replaceAll('</p>', '</p></p></span>')}`),
    true,
  ],
  ['attributes without quotes or end', () => parse(`<div class=a"b' id=>${STORY}<a href="`), true],
  ['control characters', () => parse(STORY.replaceAll('harbour', 'har\u0000\u0007bour\ufffe')), true],
  [
    'structured data that is no JSON',
    () => parse(STORY, '<script type="application/ld+json">{"@type": [,}</script>'),
    true,
  ],
  [
    'structured data that holds itself by name',
    () =>
      parse(
        STORY,
        '<script type="application/ld+json">{"@id":"#a","@type":"NewsArticle","author":{"@id":"#a"}}</script>',
      ),
    true,
  ],
  ['frames beside the story', () => parse(`<iframe srcdoc="&lt;p&gt;x"></iframe>${STORY}<iframe></iframe>`), true],
  [
    'a frameset',
    () => new DOMParser().parseFromString('<frameset><frame src="a.html"></frameset>', 'text/html'),
    false,
  ],
  ['an empty document', () => new DOMParser().parseFromString('', 'text/html'), false],
  [
    'no body element',
    () => {
      const document = parse(STORY);
      document.body.remove();
      return document;
    },
    false,
  ],
];

/** The engine of these tests is many times slower than a browser. */
const PATIENCE = 120_000;

test.each(pages)('%s', { timeout: PATIENCE }, (_, make, holdsStory) => {
  const document = make();
  const before = document.documentElement.outerHTML;
  const judged = detect(document, ADDRESS);
  const first = extract(document)?.article;
  expect(document.documentElement.outerHTML === before).toBe(true);
  expect(extract(document)?.article).toEqual(first);
  expect(detect(document, ADDRESS)).toEqual(judged);
  expect(Boolean(first?.blocks.some((block) => JSON.stringify(block).includes('taken apart on Monday')))).toBe(
    holdsStory,
  );
});
