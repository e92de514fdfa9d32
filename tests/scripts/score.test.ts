/** What the lenient snippet figures take for the same text, and what they do not. */
import { expect, test } from 'vitest';
import { foldSigns } from '@/scripts/lib/evaluate/score.mjs';

test.each([
  { why: 'curly and straight quotes', page: 'It’s “here”', truth: `It's "here"` },
  { why: 'dashes', page: 'a crane – old and tall – left', truth: 'a crane - old and tall - left' },
  { why: 'marks of list items', page: 'One tall crane\nTwo tugs', truth: '- One tall crane\n2. Two tugs' },
  { why: 'pipes of a table', page: 'Ship\tYear\nAnna\t1952', truth: '| Ship | Year |\n|---|---|\n| Anna | 1952 |' },
  { why: 'compatibility forms', page: 'eﬃcient 10 m²', truth: 'efficient 10 m2' },
])('the same: $why', ({ page, truth }) => expect(foldSigns(page)).toBe(foldSigns(truth)));

test.each([
  { why: 'other words', page: 'a tall crane', truth: 'a small crane' },
  { why: 'other case', page: 'A tall crane', truth: 'a tall crane' },
  { why: 'words run together', page: 'tall crane', truth: 'tallcrane' },
  { why: 'a number that is no mark', page: '3.5 metres', truth: '5 metres' },
])('not the same: $why', ({ page, truth }) => expect(foldSigns(page)).not.toBe(foldSigns(truth)));
