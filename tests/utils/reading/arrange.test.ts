import { expect, test } from 'vitest';
import type { Block } from '@/utils/article/model';
import { arrange } from '@/utils/reading/arrange';
import { outline } from '@/utils/reading/outline';
import { article, h, p } from '../../pictures/write';

const update = (date?: string): Block => ({ kind: 'update', nature: 'update', content: [], ...(date ? { date } : {}) });
const story = (blocks: Block[]) =>
  article({
    title: 'T',
    published: '2026-11-20',
    blocks,
    leftOut: [
      { id: 'a', reason: 'sideBox', words: 1, before: 1, blocks: [p('back')] },
      { id: 'b', reason: 'other', words: 1, before: 99, blocks: [p('late')] },
    ],
  });
const kinds = (blocks: readonly Block[]): string[] => blocks.map(({ kind }) => kind);

test.each([
  ['a newer update comes first', update('2026-11-21'), 1],
  ['an older one stays', update('2026-11-19'), 0],
  ['one without a date stays', update(), 0],
  ['a paragraph stays', p('x'), 0],
])('%s', (_name, block, first) => {
  const { updates, blocks } = arrange(story([p('one'), block]), new Set());
  expect(updates).toHaveLength(first);
  expect(blocks).toHaveLength(2 - first);
});

test('what was brought back stands in its place, and nothing is dropped', () => {
  const { blocks } = arrange(story([h(2, 'one'), p('two')]), new Set(['a', 'b']));
  expect(kinds(blocks)).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph']);
  expect(blocks[1]).toEqual(p('back'));
  expect(blocks[3]).toEqual(p('late'));
});

test.each([
  ['levels that skip are closed up', [h(2, 'a'), h(4, 'b')], [1, 2]],
  ['an article that starts deep', [h(3, 'a'), h(3, 'b')], [1, 1]],
  ['an empty heading is no entry', [h(2, '')], []],
  ['paragraphs are no entries', [p('a')], []],
] as [string, Block[], number[]][])('outline: %s', (_name, blocks, depths) => {
  expect(outline(blocks).map(({ depth }) => depth)).toEqual(depths);
});
