import { expect, test } from 'vitest';
import { extract } from '@/utils/article/extract';
import { articleText, inlineText } from '@/utils/article/text';

const prose = (n: number): string =>
  `<p>Paragraph ${n}: the keeper of the tide crane walked down to the harbour before dawn, as she had done every day since the old company went, and looked at the chain for a long time.</p>`;

const article = (head: string, opening = ''): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>The crane | The Gazette</title><meta name="author" content="Jane Roe"></head><body>
    <main><article><header>${head}</header><figure><img src="/crane.jpg" width="1600" height="900" alt=""><figcaption>The crane at noon.</figcaption></figure><div class="text">${opening}${[1, 2, 3, 4, 5, 6].map(prose).join('')}</div></article></main></body></html>`,
    'text/html',
  );

const HEADLINE = '<h1>The crane that would not sink</h1>';
const SECTION = '<p><a href="/world/">World</a></p>';
const BYLINE = '<p>بقلم: Jane Roe <time datetime="2026-05-03">3 May 2026</time></p>';
const SUMMARY =
  '<p class="article-summary">For ninety years a crane has stood in the harbour, and nobody knows who owns it.</p>';

const read = (page: Document) => {
  const found = extract(page, { force: true })?.article;
  if (!found) throw new Error('nothing was read');
  return { text: articleText({ ...found, strapLine: [] }), strapLine: inlineText(found.strapLine ?? []) };
};

/** Beside the paragraphs, where a reader by density keeps them. */
test.each([
  ['the section', SECTION, /^World$/m],
  ['the byline', BYLINE, /بقلم/],
  ['the strap line, which has its own place', SUMMARY, /nobody knows who owns it/],
])('the head of a story leaves %s out of the text', (_, opening, pattern) => {
  expect(read(article(HEADLINE, opening)).text).not.toMatch(pattern);
});

test('the strap line is found within the story', () => {
  expect(read(article(HEADLINE + SUMMARY)).strapLine).toContain('nobody knows who owns it');
});

test.each([
  [
    'a first paragraph that names its writer',
    '<p>Jane Roe had walked to the harbour three times that week to look at it.</p>',
    /walked to the harbour three times/,
  ],
  ['a short first paragraph', '<p>Nobody came.</p>', /Nobody came/],
  [
    'a summary after the opening',
    '<p>It began in the harbour of a small town, on the first day of winter.</p><p class="article-summary">What nobody knew then was who owned it, and why.</p>',
    /What nobody knew then/,
  ],
  [
    'a link of more words than a section has',
    '<p><a href="/x">Who owns the crane, in ten pictures</a></p>',
    /ten pictures/,
  ],
  ['a link alone after the opening', `${prose(0)}<p><a href="/world/">World</a></p>`, /^World$/m],
])('%s stays in the text', (_, opening, pattern) => {
  expect(read(article(HEADLINE, opening)).text).toMatch(pattern);
});
