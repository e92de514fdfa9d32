import { expect, test } from 'vitest';
import { contrastRatio } from '@/utils/themes/contrast';
import { themesCss } from '@/utils/themes/css';
import { hardToRead, ownTheme } from '@/utils/themes/own';
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

test('own colours: the scheme follows the ground, and muted ink stays as readable as it can', () => {
  const light = ownTheme({ ownGround: '#F4F1E8', ownText: '#22303A', ownLink: '#8A3324' });
  expect(light).toMatchObject({ scheme: 'light', ground: '#F4F1E8', text: '#22303A', accent: '#8A3324' });
  expect(contrastRatio(light.muted, light.ground)).toBeGreaterThan(AA_TEXT);
  expect(ownTheme({ ownGround: '#101820', ownText: '#E0E0E0', ownLink: '#80C0FF' }).scheme).toBe('dark');
});

test.each([
  ['#FFFFFF', '#000000', '#0000C8', []],
  ['#FFFFFF', '#777777', '#0000C8', ['text']],
  ['#FFFFFF', '#000000', '#FFFF00', ['link']],
  ['#808080', '#808080', '#808080', ['text', 'link']],
])('on %s the text %s and links %s: %j are hard to read', (ownGround, ownText, ownLink, hard) => {
  expect(hardToRead({ ownGround, ownText, ownLink }).map(({ colour }) => colour)).toEqual(hard);
});

test('contrast is measured as WCAG does', () => {
  expect(contrastRatio('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrastRatio('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
});
