import { expect, test } from 'vitest';
import { createStandingRule } from '@/utils/notices/standing-rule';

function box(html: string): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  const made = holder.firstElementChild as HTMLElement;
  document.body.append(made);
  return made;
}

/** What stands on the page after two showings of a notice, and whether a rule was found for it. */
function ruleAfter(first: string, second: string, other = ''): { put: boolean; hides(html: string): boolean } {
  document.body.innerHTML = other;
  const rule = createStandingRule(document);
  rule.change.apply();
  const boxes = [first, second].map((html) => {
    const made = box(html);
    rule.see(made);
    return made;
  });
  const put = rule.put((element) => boxes.includes(element as HTMLElement));
  return { put, hides: (html) => rule.covers(box(html)) };
}

test('what a page gives its box each time makes the rule', () => {
  const { put, hides } = ruleAfter(
    '<div id="a1" class="wall" style="top:0">x</div>',
    '<div id="a2" class="wall" style="top:0">x</div>',
  );
  expect(put).toBe(true);
  expect(hides('<div id="a3" class="wall" style="top:0">x</div>')).toBe(true);
  expect(hides('<div class="wall">x</div>')).toBe(false);
  expect(hides('<section class="wall" style="top:0">x</section>')).toBe(false);
});

test.each([
  ['nothing is the same each time', '<div id="a1">x</div>', '<div id="a2">x</div>', ''],
  ['there is nothing to know it by', '<div>x</div>', '<div>x</div>', ''],
  [
    'another box of the page looks alike',
    '<div class="m">x</div>',
    '<div class="m">x</div>',
    '<div class="m">story</div>',
  ],
])('no rule where %s', (_why, first, second, other) => expect(ruleAfter(first, second, other).put).toBe(false));

test('the rule goes with its undo', () => {
  document.body.innerHTML = '';
  for (const style of document.documentElement.querySelectorAll(':scope > style')) style.remove();
  const rule = createStandingRule(document);
  rule.change.apply();
  const made = box('<div class="wall">x</div>');
  rule.see(made);
  rule.see(made);
  expect(rule.put((element) => element === made)).toBe(true);
  expect(document.documentElement.querySelectorAll(':scope > style')).toHaveLength(1);
  rule.change.undo();
  expect(document.documentElement.querySelectorAll(':scope > style')).toHaveLength(0);
  expect(rule.covers(made)).toBe(false);
});
