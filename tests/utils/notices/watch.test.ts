import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchAdded } from '@/utils/notices/watch';

const frames: FrameRequestCallback[] = [];
const draw = (): void => {
  for (const frame of frames.splice(0)) frame(0);
};

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
});
afterEach(() => {
  frames.length = 0;
  vi.unstubAllGlobals();
});

test.each([
  ['tells of the served page in the first frame', false, 1],
  ['tells of nothing once it was stopped, the first frame to come included', true, 0],
])('%s', (_, stopped, times) => {
  const listener = { onAdded: vi.fn(), onFirstFrame: vi.fn() };
  const watch = watchAdded(document, listener);
  if (stopped) watch.stop();
  draw();
  expect(listener.onAdded).toHaveBeenCalledTimes(times);
  expect(listener.onFirstFrame).toHaveBeenCalledTimes(times);
  watch.stop();
});
