import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchChanges } from '@/utils/comments/changes';

const FRAME = 16;
const look = vi.fn();
let stop = (): void => undefined;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'performance', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
  document.body.replaceChildren(document.createElement('main'));
});

afterEach(() => {
  stop();
  look.mockReset();
  vi.useRealTimers();
});

/** Adds an element, lets the observers hear of it, and lets time pass. */
async function add(name: string, thenWait: number, parent: Element = document.body): Promise<void> {
  parent.append(document.createElement(name));
  await vi.advanceTimersByTimeAsync(thenWait);
}

test('a change after a quiet time is looked at before it is painted', async () => {
  stop = watchChanges(document, look, () => []);
  await add('section', FRAME);
  expect(look).toHaveBeenCalledTimes(1);
});

test('changes that follow are looked at together, when the wait is over', async () => {
  stop = watchChanges(document, look, () => []);
  await add('section', FRAME);
  await add('section', FRAME);
  await add('section', FRAME);
  expect(look).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(100);
  expect(look).toHaveBeenCalledTimes(2);
});

test('the next change after the wait is again looked at before it is painted', async () => {
  stop = watchChanges(document, look, () => []);
  await add('section', 500);
  await add('section', FRAME);
  expect(look).toHaveBeenCalledTimes(2);
});

test.each([
  ['an element of our own', 'lede-row', 0],
  ['an element of the page', 'lede', 1],
])('%s', async (_, name, looks) => {
  stop = watchChanges(document, look, () => []);
  await add(name, FRAME);
  expect(look).toHaveBeenCalledTimes(looks);
});

test('the filling of a container that waits for comments is looked at at once, whatever is due', async () => {
  const holder = document.querySelector('main') ?? document.body;
  stop = watchChanges(document, look, () => [holder]);
  await add('section', FRAME);
  await add('section', 0);
  expect(look).toHaveBeenCalledTimes(1);
  await add('section', 0, holder);
  expect(look).toHaveBeenCalledTimes(2);
});

test('a page in the background, which paints no frames, is looked at all the same', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  stop = watchChanges(document, look, () => []);
  await add('section', 100);
  expect(look).toHaveBeenCalledTimes(1);
  vi.unstubAllGlobals();
});

test('a page that never rests is looked at ever more seldom, and in the end no more', async () => {
  stop = watchChanges(document, look, () => []);
  const looksIn = async (seconds: number): Promise<number> => {
    const before = look.mock.calls.length;
    for (let tenth = 0; tenth < seconds * 10; tenth += 1) await add('i', 100);
    return look.mock.calls.length - before;
  };
  expect(await looksIn(10)).toBeGreaterThan(await looksIn(10));
  await looksIn(400);
  expect(look).toHaveBeenCalledTimes(80);
});

test('nothing is looked at after the stop', async () => {
  watchChanges(document, look, () => [])();
  await add('section', 200);
  expect(look).not.toHaveBeenCalled();
});

test('a look that is due is not made after the stop', async () => {
  stop = watchChanges(document, look, () => []);
  await add('section', 0);
  stop();
  await vi.advanceTimersByTimeAsync(200);
  expect(look).not.toHaveBeenCalled();
});
