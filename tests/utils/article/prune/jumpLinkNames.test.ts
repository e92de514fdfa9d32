import { expect, test } from 'vitest';
import { ruleFor } from '@/utils/article/prune/names';

test.each([
  ['jump-links', 'navigation'],
  ['article__jump-link', 'navigation'],
  ['jumplinks', 'navigation'],
  ['jump-link-content', undefined],
  ['page jump-link-content', undefined],
  ['jump-links-content', undefined],
])('a box named %s is %s', (name, reason) => {
  expect(ruleFor(name)?.reason).toBe(reason);
});
