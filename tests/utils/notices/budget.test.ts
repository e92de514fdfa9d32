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

test.each([
  ['goes on after a pause', 600, true],
  ['comes after a time of peace', 9000, false],
])('a storm that %s is worth less', (_name, pause, spent) => {
  let clock = 0;
  const budget = createBudget(() => clock);
  const work = (times: number): boolean => {
    for (let time = 0; time < times; time++) {
      budget.spend(() => {
        clock += 2;
      });
    }
    return budget.isSpent();
  };
  expect(work(13)).toBe(true);
  clock += 1000 + pause;
  expect(work(4)).toBe(spent);
});
