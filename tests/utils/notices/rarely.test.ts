import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRarely } from '@/utils/notices/rarely';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Runs in 10 s of a page that asks every 20 ms from `from` to `to`. */
function runs(from: number, to: number): number {
  const work = vi.fn();
  const rarely = createRarely(document, work);
  for (let at = 0; at < 10_000; at += 20) {
    if (at >= from && at < to) rarely.run();
    vi.advanceTimersByTime(20);
  }
  return work.mock.calls.length;
}

test.each([
  ['one change', 0, 20, 1, 1],
  ['a burst', 0, 200, 8, 10],
  ['no end of changes', 0, 10_000, 30, 40],
  ['none', 0, 0, 0, 0],
])('%s', (_what, from, to, least, most) => {
  const times = runs(from, to);
  expect(times).toBeGreaterThanOrEqual(least);
  expect(times).toBeLessThanOrEqual(most);
});

test('after a stop nothing that waited runs', () => {
  const work = vi.fn();
  const rarely = createRarely(document, work);
  rarely.run();
  rarely.stop();
  vi.advanceTimersByTime(5000);
  expect(work).not.toHaveBeenCalled();
});
