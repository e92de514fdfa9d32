import { expect, test, vi } from 'vitest';
import type { Article, Block } from '@/utils/article/model';
import { joined, withMorePages } from '@/utils/article/morePages';
import { blocksText } from '@/utils/article/text';

const SITE = 'https://site.example/story';
const SENTENCES = ['first', 'second', 'third'].map((word) =>
  `The ${word} part tells how the crane over the old harbour was taken down piece by piece. `.repeat(4).trim(),
);

const html = (part: number, links: string): Document =>
  new DOMParser().parseFromString(
    `<html lang="en"><head><title>The crane | Site</title></head><body><main><article><h1>The crane</h1>
     <p>${SENTENCES[part]}</p><p>${SENTENCES[part]} And more.</p></article>${links}</main></body></html>`,
    'text/html',
  );

const article = (blocks: Block[], more: Partial<Article> = {}): Article => ({
  url: SITE,
  title: 'The crane',
  byline: [],
  direction: 'ltr',
  blocks,
  wordCount: 10,
  leftOut: [],
  morePages: [],
  doubts: [],
  ...more,
});
const paragraph = (text: string, source?: number): Block => ({
  kind: 'paragraph',
  content: [{ type: 'text', text }],
  ...(source !== undefined && { source }),
});
const heading = (text: string, id: string): Block => ({
  kind: 'heading',
  level: 2,
  id,
  content: [{ type: 'text', text }],
});

test.each<[string, Block[], string[]]>([
  [
    'new paragraphs come below',
    [paragraph('A second paragraph.')],
    ['The first paragraph.', 'No.', 'A second paragraph.'],
  ],
  ['a repeated introduction does not', [paragraph('The first, paragraph')], ['The first paragraph.', 'No.']],
  ['nor does the headline', [heading('The crane', 'the-crane')], ['The first paragraph.', 'No.']],
  [
    'short lines may come again',
    [paragraph('Yes.'), paragraph('Yes.')],
    ['The first paragraph.', 'No.', 'Yes.', 'Yes.'],
  ],
  [
    'section and byline at its head are left out',
    [paragraph('No.'), paragraph('By Jane Roe, part 2 of 3'), paragraph('A second paragraph.')],
    ['The first paragraph.', 'No.', 'A second paragraph.'],
  ],
  [
    'the writer may be spoken of further on',
    [paragraph('A second paragraph.'), paragraph('Jane Roe was there.')],
    ['The first paragraph.', 'No.', 'A second paragraph.', 'Jane Roe was there.'],
  ],
])('joining: %s', (_, blocks, texts) => {
  const story = joined(
    article([paragraph('The first paragraph.'), paragraph('No.')], { byline: [{ name: 'Jane Roe' }] }),
    article(blocks),
  );
  expect(story.blocks.map((block) => blocksText([block]))).toEqual(texts);
});

test('added blocks have no place on this page, and headings an id of their own', () => {
  const story = joined(
    article([heading('Afterwards, quietly', 'after')]),
    article([heading('Afterwards and loudly', 'after'), paragraph('A second paragraph.', 7)]),
  );
  expect(story.blocks).toMatchObject([{ id: 'after' }, { id: 'after-2' }, {}]);
  expect(story.blocks[2]).not.toHaveProperty('source');
});

test('what a later page withheld is said', () => {
  expect(joined(article([]), article([], { withheld: 'subscription' })).withheld).toBe('subscription');
});

test('pages are fetched in order, also those that only a later page names, each once', async () => {
  const pages = [html(1, '<a rel="next" href="/story?page=3">Next</a><a href="/story">1</a>'), html(2, '')];
  const load = vi.fn(async () => pages.shift() ?? Promise.reject(new Error('gone')));
  const first = article([paragraph(SENTENCES[0] ?? '')], { morePages: [`${SITE}?page=2`] });
  const story = await withMorePages(first, load);
  expect(load.mock.calls).toEqual([[`${SITE}?page=2`], [`${SITE}?page=3`]]);
  expect(story.morePages).toEqual([]);
  expect(blocksText(story.blocks)).toContain(SENTENCES[1]);
  expect(blocksText(story.blocks)).toContain(SENTENCES[2]);
});

test('a page that fails later leaves what was read, and its link', async () => {
  const load = vi.fn(async (url: string) =>
    url.endsWith('2') ? html(1, '') : Promise.reject<Document>(new Error('gone')),
  );
  const first = article([], { morePages: [`${SITE}?page=2`, `${SITE}?page=3`] });
  const story = await withMorePages(first, load);
  expect(blocksText(story.blocks)).toContain(SENTENCES[1]);
  expect(story.morePages).toEqual([`${SITE}?page=3`]);
});

test('where no page could be had, the caller is told', async () => {
  const first = article([], { morePages: [`${SITE}?page=2`] });
  await expect(withMorePages(first, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
});
