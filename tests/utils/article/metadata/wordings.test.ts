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
