import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Article, Block } from '@/utils/article/model';
import { forgetPlaces, keepPlace, nameOf, recallPlace } from '@/utils/view/places';

const paragraph = (text: string, source: number): Block => ({
  kind: 'paragraph',
  source,
  content: [{ type: 'text', text }],
});
const blocks = Array.from({ length: 10 }, (_, at) => paragraph(`Paragraph ${at}`, at * 2));
const article = (url: string, what = blocks): Article => ({
  url,
  title: 'A story',
  byline: [],
  direction: 'ltr',
  blocks: what,
  wordCount: 20,
  leftOut: [],
  morePages: [],
  doubts: [],
});
const story = article('https://news.example/story');
const stored = async (): Promise<string[]> => Object.keys(await fakeBrowser.storage.local.get(null));

test.each([
  ['the block itself', 8, 8],
  ['between two blocks: the one before', 9, 8],
] as const)('a place is found again: %s', async (_, source, expected) => {
  await keepPlace(story, source);
  expect(await recallPlace(story)).toBe(expected);
  expect(await recallPlace(article('https://news.example/story#comments'))).toBe(expected);
  expect(await recallPlace(article('https://news.example/other'))).toBeUndefined();
});

test('a place is found again after the page was changed around it, and not when its words are gone', async () => {
  await keepPlace(story, 8);
  const longer = [paragraph('New words', 0), ...blocks.map((block) => ({ ...block, source: (block.source ?? 0) + 1 }))];
  expect(await recallPlace(article(story.url, longer))).toBe(9);
  expect(await recallPlace(article(story.url, [paragraph('Other words', 8)]))).toBeUndefined();
});

test.each([
  ['at the beginning', 2],
  ['at the end', 18],
  ['past the end', 99],
])('%s there is no place to keep, and the former one is forgotten', async (_, source) => {
  await keepPlace(story, 8);
  await keepPlace(story, source);
  expect(await stored()).toEqual([]);
});

test('no more than 300 places are kept, the newest', async () => {
  for (let at = 0; at < 303; at += 1) {
    vi.setSystemTime(1_800_000_000_000 + at);
    await keepPlace(article(`https://news.example/${at}`), 8);
  }
  vi.useRealTimers();
  expect(await stored()).toHaveLength(300);
  expect(await recallPlace(article('https://news.example/2'))).toBeUndefined();
  expect(await recallPlace(article('https://news.example/3'))).toBe(8);
});

test('a reset forgets all places and nothing else', async () => {
  await fakeBrowser.storage.local.set({ other: 1 });
  await keepPlace(story, 8);
  await forgetPlaces();
  expect(await stored()).toEqual(['other']);
});

test('neither address nor words stand in the store', async () => {
  await keepPlace(story, 8);
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/news\.example|Paragraph/);
  expect(nameOf('a')).not.toBe(nameOf('b'));
});

test('in a private window nothing is kept and nothing recalled', async () => {
  await keepPlace(story, 8);
  Object.assign(fakeBrowser.extension, { inIncognitoContext: true });
  try {
    expect(await recallPlace(story)).toBeUndefined();
    await keepPlace(article('https://news.example/private'), 8);
  } finally {
    Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
  }
  expect(await stored()).toHaveLength(1);
});
