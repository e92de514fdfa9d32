import { expect, test } from 'vitest';
import type { Block } from '@/utils/article/model';
import { liveOrderOf, turnLiveEntries } from '@/utils/reading/liveOrder';

const entry = (id: string, time?: string): Block => ({
  kind: 'liveEntry',
  id,
  content: [],
  ...(time && { time: `2026-11-22T${time}:00Z` }),
});
const divider: Block = { kind: 'divider' };

test.each([
  ['newest first', [entry('c', '12:00'), entry('b', '11:00'), entry('a', '10:00')], 'newest'],
  ['oldest first', [entry('a', '10:00'), entry('b', '11:00'), entry('c', '12:00')], 'oldest'],
  ['two at the same time', [entry('a', '10:00'), entry('b', '10:00'), entry('c', '12:00')], 'oldest'],
  ['other blocks between', [divider, entry('a', '10:00'), divider, entry('b', '11:00'), entry('c', '12:00')], 'oldest'],
  ['two entries: seen at a glance', [entry('a', '10:00'), entry('b', '11:00')], undefined],
  ['one entry without a time', [entry('a', '10:00'), entry('b'), entry('c', '12:00')], undefined],
  ['all at the same time', [entry('a', '10:00'), entry('b', '10:00'), entry('c', '10:00')], undefined],
  ['a pinned entry out of order', [entry('c', '12:00'), entry('a', '10:00'), entry('b', '11:00')], undefined],
  ['no entries', [divider, divider, divider], undefined],
  ['nothing', [], undefined],
] as const)('%s', (_, blocks, expected) => {
  expect(liveOrderOf(blocks)).toBe(expected);
});

test('turning moves the entries only, and twice is as before', () => {
  const blocks = [divider, entry('a', '10:00'), divider, entry('b', '11:00'), entry('c', '12:00'), divider];
  const ids = (list: Block[]): string[] => list.map((block) => (block.kind === 'liveEntry' ? block.id : '-'));
  expect(ids(turnLiveEntries(blocks))).toEqual(['-', 'c', '-', 'b', 'a', '-']);
  expect(turnLiveEntries(turnLiveEntries(blocks))).toEqual(blocks);
});
