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

test('tells first of what scripts added before the first frame, then of the page as it was served', async () => {
  const listener = { onAdded: vi.fn(), onParsed: vi.fn(), onFirstFrame: vi.fn() };
  const watch = watchAdded(document, listener);
  const added = document.createElement('div');
  document.body.append(added);
  await Promise.resolve();
  expect(listener.onAdded).not.toHaveBeenCalled();
  draw();
  expect(listener.onAdded.mock.calls).toEqual([
    [[added], true],
    [[document.documentElement], false],
  ]);
  watch.stop();
});

test.each([
  ['tells of the served page in the first frame', false, 1],
  ['tells of nothing once it was stopped, the first frame to come included', true, 0],
])('%s', (_, stopped, times) => {
  const listener = { onAdded: vi.fn(), onParsed: vi.fn(), onFirstFrame: vi.fn() };
  const watch = watchAdded(document, listener);
  if (stopped) watch.stop();
  draw();
  expect(listener.onAdded).toHaveBeenCalledTimes(times);
  expect(listener.onFirstFrame).toHaveBeenCalledTimes(times);
  watch.stop();
});

test.each([
  ['tells once that the page was parsed', false, 1],
  ['does not tell it once it was stopped', true, 0],
])('%s', (_, stopped, times) => {
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  const listener = { onAdded: vi.fn(), onParsed: vi.fn(), onFirstFrame: vi.fn() };
  const watch = watchAdded(document, listener);
  if (stopped) watch.stop();
  expect(listener.onParsed).not.toHaveBeenCalled();
  state.mockReturnValue('interactive');
  for (let change = 0; change < 2; change += 1) document.dispatchEvent(new Event('readystatechange'));
  expect(listener.onParsed).toHaveBeenCalledTimes(times);
  watch.stop();
  state.mockRestore();
});
