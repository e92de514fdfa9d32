/** Two wordings of one headline: the heading's and the one that all other titles of the page have. */
import { expect, test } from 'vitest';
import { readMetadata } from '@/utils/article/metadata';
import { readHead } from '@/utils/article/metadata/head';

const PROSE = `<p>${'The crane that stood over the old harbour for ninety years was taken apart on Monday morning. '.repeat(5)}</p>`;
const titled = (title: string, card = title): string =>
  `<title>${title}</title><meta property="og:title" content="${card}">`;
const read = (head: string, heading: string, slug: string): string => {
  const document = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head>${head}</head><body><h1>${heading}</h1>${PROSE}</body></html>`,
    'text/html',
  );
  return readMetadata(document, readHead(document, `https://www.example.org/news/${slug}`)).title;
};

test.each([
  [
    'an article before the heading',
    'The Best Cranes for Small Harbours',
    'Best Cranes for Small Harbours',
    'best-cranes-for-small-harbours',
  ],
  [
    'a longer heading that says the same',
    'Your Complete Guide to Old Harbour Cranes',
    'A Guide to Old Harbour Cranes',
    'guide-old-harbour-cranes',
  ],
  [
    'another number and form of a word',
    'How High Does a Harbour Crane Reach? A Guide',
    'How High Do Harbour Cranes Reach? A Guide to Harbour Crane Heights',
    'how-high-do-harbour-cranes-reach',
  ],
])('the address sides with the other titles: %s', (_, heading, others, slug) => {
  expect(read(titled(others), heading, slug)).toBe(others);
});

test.each([
  [
    'the address fits the heading',
    'The Best Cranes for Small Harbours',
    'Good Cranes for Small Harbours',
    'best-cranes-for-small-harbours',
  ],
  [
    'the others are the beginning of the heading',
    'Cranes of the North: How They Work and Why',
    'Cranes of the North',
    'cranes-of-the-north',
  ],
  [
    'the address fits both alike',
    'How to Mend and Paint a Crane',
    'How to Paint and Mend Your Crane',
    'mend-paint-crane-guide',
  ],
  [
    'it tells more than the others',
    'Why the Best Cranes for Small Harbours Left',
    'Best Cranes for Small Harbours',
    'best-cranes-for-small-harbours',
  ],
  ['the address has few words', 'The Best Cranes for Small Harbours', 'Best Cranes for Small Harbours', 'best-cranes'],
  [
    'another headline altogether',
    'Why the town and harbour will miss their oldest machine',
    'The harbour crane of the town leaves',
    'old-machine-crane-leaves-town-today',
  ],
])('the heading stands: %s', (_, heading, others, slug) => {
  expect(read(titled(others), heading, slug)).toBe(heading);
});

test('the heading stands where the other titles do not agree', () => {
  const head = titled('Best Cranes for Small Harbours', 'Best Cranes for a Small Harbour');
  const heading = 'The Best Cranes for Small Harbours';
  expect(read(head, heading, 'best-cranes-for-small-harbours')).toBe(heading);
});

test('one other title alone does not outweigh the heading', () => {
  const heading = 'The Best Cranes for Small Harbours';
  expect(read('<title>Best Cranes for Small Harbours</title>', heading, 'best-cranes-for-small-harbours')).toBe(
    heading,
  );
});

test.each([
  [
    'the site before it',
    'Lee’s Diary: The crane leaves town',
    '<h2>The crane leaves town</h2>',
    'The crane leaves town',
  ],
  [
    'the blog behind it',
    '船のクレーンを描ける道具:港の日誌',
    '<h2>船のクレーンを描ける道具</h2>',
    '船のクレーンを描ける道具',
  ],
  [
    'a heading that is the site behind a bar',
    'Cranes - Overview | Safety of the Harbours',
    '<h2>Safety of the Harbours</h2>',
    'Cranes - Overview | Safety of the Harbours',
  ],
  ['a heading of a part', 'Diary: The crane leaves town', '<h2>The crane leaves</h2>', 'Diary: The crane leaves town'],
  ['a short heading', 'Lee’s Diary: The end', '<h2>The end</h2>', 'Lee’s Diary: The end'],
])('no first-level heading, %s', (_, title, headings, expected) => {
  const page = new DOMParser().parseFromString(`<title>${title}</title>${headings}${PROSE}`, 'text/html');
  expect(readMetadata(page, readHead(page, 'https://www.example.org/1')).title).toBe(expected);
});
