// @vitest-environment node
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { neededParts } from '@/utils/fonts/needed';
import { bundledFonts, fontParts, partsOf } from '@/utils/fonts/table';
import { type FontId, fonts } from '@/utils/themes/fonts';

const needed = (font: FontId, text: string): string[] => neededParts(partsOf(font), text).map(({ group }) => group);

test.each([
  ['English', 'The gauge, “quite” — 20 €', ['latin']],
  ['nothing', '', ['latin']],
  ['Polish', 'źródło', ['latin-ext', 'latin']],
  ['Russian', 'Газета', ['cyrillic', 'latin']],
  ['Greek', 'Εφημερίδα', ['greek', 'latin']],
  ['Vietnamese', 'Tiếng Việt', ['vietnamese', 'latin']],
  ['Japanese, which it has not', '新聞', ['latin']],
  ['Arabic, which it has not', 'صحيفة', ['latin']],
])('%s needs its parts only', (_, text, groups) => {
  expect(needed('literata', text).sort()).toEqual([...groups].sort());
});

test.each(['serif', 'sans', 'mono'] as const)('%s is of the system: nothing to load', (font) => {
  expect(needed(font, 'Text')).toEqual([]);
});

test('a font without ranges is one part', () => {
  expect(needed('openDyslexic', 'źródło')).toEqual(['latin']);
});

test.each(fontParts.map((part) => [part.id, part] as const))('%s has its files', (_, { font, group }) => {
  for (const { file } of font.cuts) {
    expect(existsSync(`node_modules/${font.package}/files/${file.replace('*', group)}`), file).toBe(true);
  }
});

test.each(Object.entries(bundledFonts))('%s stands first in its stack', (id, font) => {
  expect(fonts[id as FontId].startsWith(`"${font?.family}"`)).toBe(true);
});
