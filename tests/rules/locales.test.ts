import { readdirSync } from 'node:fs';
import { SUPPORTED_LOCALES } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { problemIds } from '@/utils/rules/parse';
import { ruleKinds } from '@/utils/rules/storage';
import { settingKeys, settingTable } from '@/utils/settings/table';
import { faultsOf, type Texts, textsOf } from './localeFaults';

const languages = readdirSync('locales').map((file) => file.replace(/\.yml$/, ''));
const english = await textsOf('en');
const keys = new Set(Object.keys(english));

test.each(languages)('%s says all that English says, and nothing in English', async (language) => {
  expect(faultsOf(language, await textsOf(language), english)).toEqual([]);
});

test('every language is one that both browsers look for', () => {
  expect(languages.length).toBeGreaterThan(1);
  expect(languages.filter((language) => !SUPPORTED_LOCALES.has(language))).toEqual([]);
});

const PATTERN: Texts = {
  language: ['en'],
  'reader.close': ['Close'],
  'reader.less': ['$1: less of $2'],
  'reader.words': ['1 word', '$1 words'],
  'settings.font.literata': ['Literata'],
  'settings.theme.system': ['System'],
};
const GERMAN: Texts = {
  language: ['de'],
  'reader.close': ['Schließen'],
  'reader.less': ['Von $2 weniger: $1'],
  'reader.words': ['1 Wort', '$1 Wörter'],
  'settings.font.literata': ['Literata'],
  'settings.theme.system': ['System'],
};
const LONG = 'x'.repeat(133);

test.each<[file: string, change: Texts, fault: string]>([
  ['de', { language: ['fr'] }, 'language is not de'],
  ['de', { 'reader.close': [''] }, 'reader.close is empty'],
  ['de', { 'reader.words': ['1 Wort', ' '] }, 'reader.words is empty reader.words has none, not $1'],
  ['de', { 'reader.close': ['Close'] }, 'reader.close is English'],
  ['de', { 'reader.close': ['Die Page with allem schließen'] }, 'reader.close has English in it'],
  ['de', { 'reader.close': ['"Schließen"'] }, 'reader.close has marks of a typewriter'],
  ['de', { 'reader.close': ['Schließen...'] }, 'reader.close has marks of a typewriter'],
  ['de', { 'reader.close': ['$1 schließen'] }, 'reader.close has $1, not none'],
  ['de', { 'reader.close': ['Schließen', 'Alle schließen'] }, 'reader.close has forms by number'],
  ['de', { 'reader.less': ['$1: weniger'] }, 'reader.less has $1, not $1 $2'],
  ['de', { 'reader.words': ['Wörter'] }, 'reader.words has none, not $1 reader.words does not say the number'],
  ['de', { 'reader.more': ['Mehr'] }, "reader.more is nothing of Lede's"],
  [
    'pl',
    { language: ['pl'], 'reader.words': ['1 słowo', '$1 słowa'] },
    'reader.words has too few forms for its numbers',
  ],
  ['ar', { language: ['ar'], 'reader.words': ['كلمة', '$1 كلمات'] }, 'reader.words has too few forms for its numbers'],
])('%s with %o is found wrong', (file, change, fault) => {
  expect(faultsOf(file, { ...GERMAN, ...change }, PATTERN).join(' ')).toBe(fault);
});

test('a text that is missing and a description for no store are found', () => {
  const { 'reader.close': _missing, ...rest } = GERMAN;
  expect(faultsOf('de', rest, PATTERN)).toEqual(['reader.close is missing']);
  const long = { 'extension.description': [LONG] };
  expect(faultsOf('en', { ...PATTERN, ...long }, { ...PATTERN, ...long })).toEqual([
    'extension.description is longer than 132',
  ]);
});

test.each<[file: string, change: Texts]>([
  ['de', {}],
  ['de', { 'reader.close': ['Auf example.com##.with schließen'] }],
  ['de', { 'reader.words': ['Wörter: $1'] }],
  ['pl', { language: ['pl'], 'reader.words': ['Słowa: $1'] }],
  ['pt_BR', { language: ['pt-BR'], 'reader.words': ['1 palavra', '$1 palavras'] }],
  ['ja', { language: ['ja'], 'reader.words': ['$1 語'] }],
])('%s with %o is right', (file, change) => {
  expect(faultsOf(file, { ...GERMAN, ...change }, PATTERN)).toEqual([]);
});

test('every setting and every option has its texts', () => {
  const needed = settingKeys.flatMap((key) => {
    const row = settingTable[key];
    const options = row.control === 'choice' ? row.options : [];
    return ['label', 'effect', ...options].map((part) => `settings.${key}.${part}`);
  });
  expect(needed.filter((key) => !keys.has(key))).toEqual([]);
});

test('every kind of rule and every reason against a line has its text', () => {
  const needed = [...ruleKinds, ...problemIds.map((id) => `problem.${id}`)].map((key) => `settings.rules.${key}`);
  expect(needed.filter((key) => !keys.has(key))).toEqual([]);
});
