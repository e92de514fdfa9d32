import { expect, test } from 'vitest';
import { createBudget } from '@/utils/notices/budget';

function spendTimes(times: number, each: number, between: number): boolean {
  let clock = 0;
  const budget = createBudget(() => clock);
  for (let time = 0; time < times; time++) {
    budget.spend(() => {
      clock += each;
    });
    clock += between;
  }
  return budget.isSpent();
}

test.each([
  ['one dear batch', 1, 500, 0, false],
  ['many cheap ones', 100, 0.1, 1, false],
  ['many dear ones', 40, 5, 5, true],
  ['dear ones, seconds apart', 40, 5, 1200, false],
])('%s', (_name, times, each, between, spent) => expect(spendTimes(times, each, between)).toBe(spent));
