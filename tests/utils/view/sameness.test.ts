import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Sameness, watchSameness } from '@/utils/view/sameness';

const ended = vi.fn();
let watch: Sameness;

beforeEach(() => {
  ended.mockClear();
  document.body.innerHTML = '<p>The river rose in the night.</p>';
  watch = watchSameness(document, [...document.querySelectorAll('*')], ended);
});

afterEach(() => watch.end());

/** What changed is told in a microtask. */
const told = (): Promise<void> => Promise.resolve();

test.each<[string, () => void]>([
  ['its text was exchanged', () => document.body.replaceChildren('Another page.')],
  ['its body was exchanged', () => document.body.replaceWith(document.createElement('body'))],
])('a page is let go of once %s', async (_, change) => {
  change();
  await told();
  expect(ended).toHaveBeenCalledOnce();
});

test.each<[string, () => void]>([
  ['the view comes', () => document.documentElement.append(document.createElement('lede-reader'))],
  ['a class changes', () => document.body.classList.add('scrolled')],
  ['nothing happens', () => undefined],
])('a page is kept where %s', async (_, change) => {
  change();
  await told();
  expect(ended).not.toHaveBeenCalled();
});
