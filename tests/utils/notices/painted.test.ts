import { afterEach, expect, test, vi } from 'vitest';
import { paintedText, quietBoxesIn } from '@/utils/notices/painted';
import type { Box } from '@/utils/notices/tree';

function box(html: string): Box {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

afterEach(() => vi.restoreAllMocks());

test.each([
  ['<div id="a"></div>', ['a']],
  ['<div id="a"><button id="b">×</button></div>', ['a', 'b']],
  ['<div id="a"><p id="b">The harbour office counts the boats.</p></div>', []],
  ['<div id="a"><i id="b"></i><i></i><i></i><p>The harbour office counts</p></div>', ['b', '', '']],
])('%s: quiet are %j', (html, ids) => {
  expect(quietBoxesIn(box(html)).map(({ id }) => id)).toEqual(ids);
});

test.each([
  ['none', 'normal', ''],
  ['"Ad blocker"', 'none', 'ad blocker'],
  ['"Turn it \\"off\\""', '"please"', 'turn it \\"off\\" please'],
  ['counter(step)', 'url("a.png") "Ad block"', 'a.png ad block'],
])('%s and %s paint "%s"', (before, after, text) => {
  vi.spyOn(window, 'getComputedStyle').mockImplementation(
    (_, part) => ({ content: part === '::before' ? before : after }) as CSSStyleDeclaration,
  );
  expect(paintedText(box('<div></div>'))).toBe(text);
});

test('nothing is asked of the style of a box that speaks for itself', () => {
  const style = vi.spyOn(window, 'getComputedStyle');
  expect(paintedText(box('<div>The harbour office counts the boats.</div>'))).toBe('');
  expect(style).not.toHaveBeenCalled();
});
