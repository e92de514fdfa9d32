import { expect, test } from 'vitest';
import type { Block } from '@/utils/article/model';
import { firstStage } from '@/utils/reading/stages';

/** 100 paragraphs of 500 characters, each ten windows away from nothing. */
const long: Block[] = Array.from({ length: 100 }, (_, at) => ({
  kind: 'paragraph',
  source: at * 3,
  content: [{ type: 'text', text: 'word '.repeat(100) }],
}));

test.each([
  ['a long article from its beginning: a windowful', long, undefined, 11],
  ['from the middle: all before, and a windowful', long, 150, 61],
  ['between two blocks: from the one before', long, 151, 61],
  ['from near the end: all', long, 290, 100],
  ['from a place that is before all blocks', long, -5, 11],
  ['a short article: all', long.slice(0, 3), undefined, 3],
  ['nothing', [], undefined, 0],
  ['nothing, from somewhere', [], 7, 0],
] as const)('%s', (_, blocks, startAt, expected) => {
  expect(firstStage(blocks, startAt)).toBe(expected);
});
