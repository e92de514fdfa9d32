/** Stamps of the data beside dates that the page shows. */
import { expect, test } from 'vitest';
import { readMetadata } from '@/utils/article/metadata';
import { readHead } from '@/utils/article/metadata/head';

const PROSE = `<p>${'The crane that stood over the old harbour for ninety years was taken apart on Monday morning. '.repeat(5)}</p>`;
const read = (head: string, body: string): string | undefined => {
  const document = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>The crane leaves</title>${head}</head><body>${body}${PROSE}</body></html>`,
    'text/html',
  );
  return readMetadata(document, readHead(document, 'https://www.example.org/crane')).published;
};
const H1 = '<h1>The crane leaves</h1>';
const published = (date: string): string => `<meta property="article:published_time" content="${date}">`;
const modified = (date: string): string => `<meta property="article:modified_time" content="${date}">`;

test.each([
  ['the day before, late in the day by universal time', '2025-12-19T22:02:58Z', 'Dec 18, 2025'],
  ['the day after, early in the day by universal time', '2025-12-19T05:00:00Z', 'December 20, 2025'],
  ['the day after, at noon in the east', '2025-12-19T12:30:00+09:00', 'December 20, 2025'],
])('no clock shows this day at that time: %s', (_, stamp, shown) => {
  expect(read(published(stamp), `${H1}<p>${shown}</p>`)).toBe(new Date(`${shown} UTC`).toISOString().slice(0, 10));
});

test.each([
  ['the day before, where clocks are behind', '2025-12-19T02:41:41Z', 'December 18, 2025'],
  ['the day after, where clocks are ahead', '2025-12-19T22:00:55Z', '20 December 2025'],
  ['a day without an hour', '2025-12-19T00:00:00Z', 'December 20, 2025'],
  ['an hour without a zone', '2025-12-19T22:02:58', 'December 18, 2025'],
])('a clock somewhere shows it, the stamp stands: %s', (_, stamp, shown) => {
  expect(read(published(stamp), `${H1}<p>${shown}</p>`)).toBe(stamp);
});

const CHANGED = '2025-02-12T13:28:34Z';

test('a change that is also named as publication does not take its place', () => {
  const time = `<time class="entry-date published updated" datetime="${CHANGED}">12 February 2025</time>`;
  expect(read(published('2020-03-10T15:30:00Z') + modified(CHANGED), `${H1}${time}`)).toBe('2020-03-10T15:30:00Z');
});

test('named as publication alone, the shown date is taken', () => {
  const time = `<time class="entry-date published" datetime="${CHANGED}">12 February 2025</time>`;
  expect(read(published('2020-03-10T15:30:00Z') + modified(CHANGED), `${H1}${time}`)).toBe(CHANGED);
});

test.each([
  [
    'a date of another story, later than the last change of this one',
    `<div><span class="post-date">March 6, 2026</span></div>${H1}<time>February 9, 2025</time>`,
    '2025-02-09',
  ],
  ['the day of the change itself', `${H1}<div><span class="post-date">February 12, 2025</span></div>`, '2025-02-12'],
  ['the day after, by time zones', `${H1}<div><span class="post-date">February 13, 2025</span></div>`, '2025-02-13'],
])('nothing is published after its last change: %s', (_, body, date) => {
  expect(read(modified(CHANGED), body)).toBe(date);
});
