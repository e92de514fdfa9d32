import { expect, test } from 'vitest';
import { extract } from '@/utils/article/extract';

const paragraphs = Array.from(
  { length: 6 },
  (_, index) =>
    `<p id="p${index}">Paragraph ${index} of the story, with a comma, and long enough to be counted as text.</p>`,
).join('');

const page = (body: string, head = ''): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>Bridge opens | The Daily</title>${head}</head><body>${body}</body></html>`,
    'text/html',
  );

test.each([
  [
    'escaped in structured data',
    '<script type="application/ld+json">{"@type":"NewsArticle","articleSection":["Sea &amp; Sky"]}</script>',
  ],
  ['in a meta element', '<meta property="article:section" content="Sea &amp; Sky">'],
])('the section is text: %s', (_, head) => {
  const document = page(`<article><h1>Bridge opens</h1>${paragraphs}</article>`, head);
  expect(extract(document)?.article.section).toBe('Sea & Sky');
});

test('extracting never changes the page and gives the same twice', () => {
  const document = page(`<nav hidden><a href="/">Home</a></nav><article><h1>Bridge opens</h1>${paragraphs}</article>`);
  const before = document.documentElement.outerHTML;
  const first = extract(document);
  const second = extract(document);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(first?.article).toEqual(second?.article);
  expect(first?.article.title).toBe('Bridge opens');
});

test('a page with nothing to read gives nothing', () => {
  expect(extract(page(''))).toBeUndefined();
});
