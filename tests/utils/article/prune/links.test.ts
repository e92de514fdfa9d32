/** Boxes of links that a first reader passed over: furniture, or all that the page tells. */
import { expect, test } from 'vitest';
import { prune } from '@/utils/article/prune';

const OPENING =
  '<p>Each week we walk along the harbour and write down what is for sale there, for all who mend an old crane or build a new one at home.</p>';
const deals = Array.from(
  { length: 20 },
  (_, i) => `<p><a href="/${i}">Deal ${i}: a set of hooks for a crane</a></p>`,
).join('');

/** What stays of a page that no reader by density kept anything of. */
const left = (inside: string): string => {
  const { body } = new DOMParser().parseFromString(`<main>${inside}</main>`, 'text/html');
  const root = body.querySelector('main') ?? body;
  prune({ root, title: 'Deals of the week', kind: 'story', isArticle: true });
  return root.textContent ?? '';
};

test.each([
  ['with the opening of the story', `<div>${OPENING}${deals}</div>`, true],
  ['with the headline', `<div><h1>Deals of the week</h1><p>Here they are.</p>${deals}</div>${OPENING}`, true],
  ['below the story', `${OPENING.repeat(3)}<div>${deals}</div>`, false],
  ['with the headline of another page', `${OPENING}<div><h1>Deals of all years</h1>${deals}</div>`, false],
])('most of the text in one box of links, %s', (_, inside, stays) => {
  expect(left(inside).includes('Deal 7')).toBe(stays);
});
