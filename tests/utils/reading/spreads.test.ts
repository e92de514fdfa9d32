import { expect, test } from 'vitest';
import type { Block } from '@/utils/article/model';
import { spreads } from '@/utils/reading/spreads';

const words = (length: number) => [{ type: 'text' as const, text: 'x'.repeat(length) }];
const p = (length = 600): Block => ({ kind: 'paragraph', content: words(length) });
const h = (level: 2 | 3): Block => ({ kind: 'heading', level, id: 'h', content: words(20) });
const rule: Block = { kind: 'divider' };
const sizes = (blocks: Block[]): number[] => spreads(blocks).map((run) => run.length);

test.each<[string, Block[], number[]]>([
  ['nothing', [], [0]],
  ['a short text', [p(), p(), p()], [3]],
  ['a long run is cut', [p(), p(), p(), p(), p(), p()], [4, 2]],
  ['what goes over both columns starts anew', [p(), p(), h(2), p(), p(), rule, p(), p()], [8]],
  ['a small heading does not', [p(), p(), h(3), p(), p(), p()], [5, 1]],
  ['no cut right before what goes over both', [p(), p(), p(), p(), rule, p()], [6]],
  ['one huge paragraph stays whole', [p(9000), p()], [1, 1]],
  ['a list counts with its items', [{ kind: 'list', ordered: false, items: [[p(1200)], [p(1200)]] }, p()], [1, 1]],
])('%s', (_, blocks, result) => {
  expect(sizes(blocks)).toEqual(result);
  expect(spreads(blocks).flat()).toEqual(blocks);
});
