/** Parts that React sent after the rest of the page, where no script has put them in their places. */
import { expect, test } from 'vitest';
import { extract } from '@/utils/article/extract';
import { articleText } from '@/utils/article/text';

const paragraph = (index: number): string =>
  `<p>Paragraph ${index} of the harbour story tells, in some detail, how the old crane was taken apart and carried away by night.</p>`;
const story = [0, 1, 2, 3, 4, 5].map(paragraph).join('');

const read = (body: string): string => {
  const document = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>The crane leaves</title></head><body>${body}</body></html>`,
    'text/html',
  );
  const found = extract(document, { force: true });
  return found ? articleText(found.article) : '';
};

const waiting = '<!--$?--><template id="B:0"></template><p>Loading the story, one moment please.</p><!--/$-->';

test.each([
  {
    cause: 'the story waits at the end',
    body: `<main><h1>The crane leaves</h1>${waiting}${paragraph(9)}</main><div hidden id="S:0">${story}</div>`,
    must: ['Paragraph 0', 'Paragraph 5', 'Paragraph 9'],
    mustNot: ['Loading the story'],
  },
  {
    cause: 'the script tells which part belongs where',
    body: `<main><h1>The crane leaves</h1>${waiting}${paragraph(9)}</main><div hidden id="S:4">${story}</div><script>$RC("B:0","S:4")</script>`,
    must: ['Paragraph 0', 'Paragraph 5', 'Paragraph 9'],
    mustNot: ['Loading the story'],
  },
  {
    cause: 'a part of a part',
    body: `<main><h1>The crane leaves</h1>${waiting}</main><div hidden id="S:0">${story}<template id="P:1"></template></div><div hidden id="S:1">${paragraph(8)}</div><script>$RS("S:1","P:1");$RC("B:0","S:0")</script>`,
    must: ['Paragraph 0', 'Paragraph 8'],
    mustNot: ['Loading the story'],
  },
  {
    cause: 'a boundary in another keeps what comes after it',
    body: `<main><h1>The crane leaves</h1><!--$?--><template id="B:0"></template><!--$--><p>Loading a little.</p><!--/$--><p>Loading more.</p><!--/$-->${paragraph(7)}</main><div hidden id="S:0">${story}</div>`,
    must: ['Paragraph 0', 'Paragraph 7'],
    mustNot: ['Loading a little', 'Loading more'],
  },
  {
    cause: 'a hidden part that nothing on the page waits for',
    body: `<main><h1>The crane leaves</h1>${story}</main><div hidden id="S:3">${paragraph(6)}</div>`,
    must: ['Paragraph 0'],
    mustNot: ['Paragraph 6'],
  },
  {
    cause: 'a hidden element of another name',
    body: `<main><h1>The crane leaves</h1><template id="B:0"></template>${story}</main><div hidden id="spare">${paragraph(6)}</div>`,
    must: ['Paragraph 0'],
    mustNot: ['Paragraph 6'],
  },
])('$cause', ({ body, must, mustNot }) => {
  const text = read(body);
  for (const words of must) expect(text).toContain(words);
  for (const words of mustNot) expect(text).not.toContain(words);
});

test('the page itself is left as it was', () => {
  const document = new DOMParser().parseFromString(
    `<main>${waiting}</main><div hidden id="S:0">${story}</div>`,
    'text/html',
  );
  const before = document.documentElement.outerHTML;
  extract(document, { force: true });
  expect(document.documentElement.outerHTML).toBe(before);
});

const goods = '<p>It lifts forty tons.</p><ul><li>Hook of steel</li><li>Wheel of brass</li></ul>'.repeat(12);

test.each([
  [
    'a page of few words in one box that a script was to show',
    `<div style="visibility:hidden"><h1>Crane</h1>${goods}</div>`,
    true,
  ],
  [
    'a hidden box beside a page that is there',
    `<h1>Crane</h1><p>${'It is painted by hand. '.repeat(20)}</p><div style="visibility:hidden"><main>${goods}</main></div>`,
    false,
  ],
  ['a hidden box without a headline', `<div style="visibility:hidden">${goods}</div>`, false],
])('%s', (_, body, isRead) => {
  expect(read(body).includes('forty tons')).toBe(isRead);
});
