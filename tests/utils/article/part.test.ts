import { expect, test } from 'vitest';
import { extract } from '@/utils/article/extract';
import { blocksText } from '@/utils/article/text';

const PAGE = `
  <h1>A page</h1>
  <div id="menu"><a href="/a">One</a> <a href="/b">Two</a></div>
  <div id="story">
    <p id="first">The first paragraph of the story.</p>
    <p id="second">The second paragraph of the story.</p>
    <aside id="aside"><p>A box beside the story.</p></aside>
    <p id="third">The third paragraph of the story.</p>
  </div>
  <div id="empty"> </div>`;

function element(id: string): Element {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

function selection(from: string, to: string): Range {
  const range = new Range();
  range.setStart(element(from).firstChild ?? element(from), 4);
  range.setEnd(element(to).firstChild ?? element(to), 6);
  return range;
}

const read = (id: string, range?: Range): string | undefined => {
  const part = { element: element(id), ...(range && { range }) };
  const extraction = extract(document, { part });
  return extraction && blocksText(extraction.article.blocks).replace(/\s+/g, ' ');
};

test.each([
  ['a picked paragraph', 'second', undefined, 'The second paragraph of the story.'],
  ['a picked box is read although it is furniture', 'aside', undefined, 'A box beside the story.'],
  ['picked links', 'menu', undefined, 'One Two'],
  [
    'a selection over two paragraphs',
    'story',
    ['first', 'second'],
    'The first paragraph of the story. The second paragraph of the story.',
  ],
  ['a selection inside one paragraph: the paragraph', 'third', ['third', 'third'], 'The third paragraph of the story.'],
  ['nothing to read', 'empty', undefined, undefined],
] as const)('%s', (_, id, ends, expected) => {
  document.body.innerHTML = PAGE;
  expect(read(id, ends && selection(ends[0], ends[1]))).toBe(expected);
});

test('a picked part is not doubted, points at the page, and leaves it as it was', () => {
  document.body.innerHTML = PAGE;
  const before = document.documentElement.outerHTML;
  const extraction = extract(document, { part: { element: element('story') } });
  expect(extraction?.article.doubts).toEqual([]);
  const sources = extraction?.article.blocks.map(({ source }) => extraction.elements[source ?? -1]?.id);
  expect(sources).toContain('third');
  expect(document.documentElement.outerHTML).toBe(before);
});
