import { expect, test } from 'vitest';
import { inlineStyleChange } from '@/utils/hiding/changes';

function element(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

test.each([
  ['<p style="color: red; max-height: 9px;"></p>', 'color: blue;', 'color: blue;'],
  ['<p style="max-height: 9px;"></p>', null, null],
  ['<p></p>', 'color: blue;', 'color: blue;'],
  ['<p></p>', null, null],
])('%s gets the inline style %s, and its own back', (html, css, applied) => {
  const part = element(html);
  const own = part.getAttribute('style');
  const change = inlineStyleChange(part, css);
  change.undo();
  expect(part.getAttribute('style')).toBe(own);
  change.apply();
  expect(part.getAttribute('style')).toBe(applied);
  change.undo();
  expect(part.getAttribute('style')).toBe(own);
});
