import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '@/utils/notices/phrases';
import { fold } from '@/utils/notices/text';
import { texts } from '../e2e/notices/cases/texts';

const WANTED =
  'en de fr es pt it nl sv da no fi pl cs sk hu ro bg el tr ru uk sr hr lt lv et ca ar he fa hi th vi id ja ko zh'.split(
    ' ',
  );
const folder = 'utils/notices/phrases';
const files = readdirSync(folder)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== 'index' && name !== 'types');

test('every phrase file is registered, and every language that is promised has one', () => {
  expect(languages.map(({ language }) => language).sort()).toEqual(files.sort());
  expect(files.sort()).toEqual(WANTED.sort());
});

test.each(
  languages.flatMap((phrases) =>
    (['term', 'ask', 'detection'] as const).map((part) => [phrases.language, part, phrases[part]] as const),
  ),
)('%s %s is a pattern that folding leaves whole and that does not match nothing', (_language, _part, source) => {
  // Folding lowers case: \S would turn into \s.
  expect(source).not.toMatch(/\\[A-Z]/);
  const pattern = new RegExp(fold(source), 'u');
  expect(pattern.test('')).toBe(false);
  expect(pattern.test(' ')).toBe(false);
});

test('every language has a sample that the browser tests use', () => {
  expect(WANTED.filter((language) => !texts[language])).toEqual([]);
});
