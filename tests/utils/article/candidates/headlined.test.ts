/** The story with the page's headline, where a reader by density found something else. */
import { expect, test } from 'vitest';
import { headlined } from '@/utils/article/candidates/headlined';

const JAPANESE = `<p>${'港の古いクレーンは月曜日の朝に解体されて運ばれた。'.repeat(3)}</p>`;
const ENGLISH = `<p>${'The crane that stood by the harbour was taken apart. '.repeat(4)}</p>`;

/** Whether the box with id "own" is taken, where everything in "found" was kept. */
const takesOwn = (own: string, found: string): boolean => {
  const { body } = new DOMParser().parseFromString(
    `<div id="own"><h1 class="title">The crane leaves</h1>${own}</div>${found}`,
    'text/html',
  );
  const root = body.querySelector('#found');
  if (!root) throw new Error('no #found');
  const kept = new Set([root, ...root.querySelectorAll('*')]);
  return headlined(body, { root, kept, first: root, last: root }, 'The crane leaves')?.id === 'own';
};

test.each([
  ['the foot of the page', ENGLISH.repeat(2), `<footer><div id="found">${ENGLISH.repeat(9)}</div></footer>`, true],
  ['the foot, above it a short story in Japanese', JAPANESE.repeat(2), `<footer id="found">${ENGLISH}</footer>`, true],
  ['the foot, above it nearly nothing', '<p>By Ann</p>', `<footer id="found">${ENGLISH}</footer>`, false],
  ['a list of scores', ENGLISH.repeat(2), '<ul id="found"><li>OAK 13</li><li>KC 21</li></ul>', true],
  [
    'another story with such a headline',
    ENGLISH.repeat(2),
    `<div id="found"><h1 class="title">A ship</h1>${ENGLISH}</div>`,
    true,
  ],
  ['sections headed at the first level', ENGLISH.repeat(2), `<div id="found"><h1>Part</h1>${ENGLISH}</div>`, false],
  ['the text below its headline', ENGLISH.repeat(2), `<div id="found">${ENGLISH}</div>`, false],
])('found: %s', (_, own, found, expected) => {
  expect(takesOwn(own, found)).toBe(expected);
});
