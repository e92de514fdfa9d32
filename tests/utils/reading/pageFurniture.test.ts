import { expect, test } from 'vitest';
import { pageFurniture } from '@/utils/reading/pageFurniture';
import { article } from '../../pictures/write';

const rules = (more: Partial<Parameters<typeof article>[0]>): string =>
  pageFurniture(article({ title: 'A title', blocks: [], ...more }), new Date('2026-11-22T12:00:00Z'), 'en');

test('site and title above, address, date and number below', () => {
  const css = rules({ published: '2026-11-20' });
  expect(css).toContain('@top-left{content:"The Harbour Post"');
  expect(css).toContain('@top-right{content:"A title"');
  expect(css).toContain('@bottom-left{content:"example.org · November 20, 2026"');
  expect(css).toContain('counter(page) " / " counter(pages)');
});

test('right-to-left pages are mirrored', () => {
  expect(rules({ direction: 'rtl' })).toContain('@top-right{content:"The Harbour Post"');
});

test('a long title ends between words', () => {
  const css = rules({ title: 'word '.repeat(40).trim() });
  expect(css).toMatch(/content:"(word )+word…"/);
});

test.each([
  ['a quotation mark', 'He said "no"'],
  ['a backslash', 'C:\\news'],
  ['a line end', 'one\ntwo'],
  ['an end of the string and of the rule', '"}*{display:none}'],
  ['an end of the style sheet', '</style><script>'],
])('%s cannot leave its string', (_, title) => {
  const css = rules({ title });
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  const strings = css.match(/"[^"]*"/g) ?? [];
  // Four strings: site, title, source, and the sign between the numbers; nothing in them ends them.
  expect(strings).toHaveLength(4);
  expect(css.replace(/"[^"]*"/g, '')).not.toMatch(/display|script|</);
  style.remove();
});
