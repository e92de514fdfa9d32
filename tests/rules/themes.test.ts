import { expect, test } from 'vitest';
import { contrastRatio } from '@/utils/themes/contrast';
import { themesCss } from '@/utils/themes/css';
import { type Colours, type Theme, themes } from '@/utils/themes/themes';

const AA_TEXT = 4.5;
const looks: [string, Colours][] = Object.entries<Theme>(themes).flatMap(([id, theme]) => [
  [id, theme] as [string, Colours],
  ...(theme.whenDark ? [[`${id}, dark`, theme.whenDark] as [string, Colours]] : []),
]);

test.each(looks)('%s: text, muted ink and accent stand out from the ground', (_id, { ground, text, muted, accent }) => {
  expect(contrastRatio(text, ground)).toBeGreaterThan(7);
  expect(contrastRatio(muted, ground)).toBeGreaterThan(AA_TEXT);
  expect(contrastRatio(accent, ground)).toBeGreaterThan(AA_TEXT);
});

test.each(Object.keys(themes))('%s has its rule', (id) => {
  expect(themesCss()).toContain(`[data-theme="${id}"]`);
});

test('contrast is measured as WCAG does', () => {
  expect(contrastRatio('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrastRatio('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
});
