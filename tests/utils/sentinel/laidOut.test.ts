import { afterEach, expect, test, vi } from 'vitest';
import { whenLaidOut } from '@/utils/sentinel/laidOut';

/** jsdom has no layout: the answers are given in turn, the last one for good. */
function withAnswers(...answers: boolean[]): { frames: () => number; run: ReturnType<typeof vi.fn> } {
  let asked = 0;
  document.body.checkVisibility = () => answers[Math.min(asked++, answers.length - 1)] ?? false;
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => queueMicrotask(callback));
  const run = vi.fn();
  whenLaidOut(document, run);
  return { frames: () => asked, run };
}

afterEach(() => vi.restoreAllMocks());

test('a page that is laid out is measured in its next frame, and asked nothing before it', async () => {
  const { run, frames } = withAnswers(true);
  expect(frames()).toBe(0);
  await new Promise((resolve) => setTimeout(resolve));
  expect(run).toHaveBeenCalledTimes(1);
  expect(frames()).toBe(1);
});

test('a tab that nobody sees has no frames to wait for', () => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  expect(withAnswers(true).run).toHaveBeenCalledTimes(1);
});

test('a page that is not yet laid out is measured in the first frame that is, and once', async () => {
  const { run } = withAnswers(false, false, true);
  expect(run).not.toHaveBeenCalled();
  await new Promise((resolve) => setTimeout(resolve));
  expect(run).toHaveBeenCalledTimes(1);
});

test('a page that stays hidden is not waited for without end', async () => {
  const { run, frames } = withAnswers(false);
  await new Promise((resolve) => setTimeout(resolve));
  expect(run).toHaveBeenCalledTimes(1);
  expect(frames()).toBeLessThan(200);
});
