import { describe, expect, test } from 'vitest';
import { namesBlocker } from '@/utils/notices/search';
import { fold } from '@/utils/notices/text';
import { findWords } from '@/utils/notices/words';
import { texts } from '../../e2e/notices/cases/texts';

/** Close enough that one sentence is good in both. */
const NEIGHBOURS: Readonly<Record<string, string[]>> = { sk: ['cs'], hr: ['sr'] };

describe('a notice is understood', () => {
  test.each(Object.entries(texts))('in %s', (language, { title, body }) => {
    const words = findWords(fold(`${title} ${body}`));
    const base = language.split('-')[0] ?? '';
    expect(words).toMatchObject({ term: true, ask: true, detection: true });
    expect([base, ...(NEIGHBOURS[base] ?? [])]).toContain(words.language);
    expect(namesBlocker(`${title} ${body}`)).toBe(true);
  });
});

test.each([
  ['Please disable your Ad Blocker', true],
  ['ADBLOCKER', true],
  ['ad\u00ADblock\u00ADer', true],
  ['ａｄｂｌｏｃｋ', true],
  ['ad‑blocking software', true],
  ['content blocker', true],
  ['Ads pay for this page. Please switch the blocker off', true],
  ['an extension is stopping adverts from loading', true],
  ['Ihr Browser unterdrückt Anzeigen', true],
  ['Usas un bloqueador y la publicidad no se ve. Quita el bloqueador de la publicidad', true],
  ['A böngésződ letiltja a hirdetéseinket', true],
  ['Selaimesi estää mainoksemme', true],
  ['Shields are up and our ads do not show', true],
  ['Disable uBlock or AdGuard here', true],
  ['the blocker in the front row of the rugby team', false],
  ['a beta blocker', false],
  ['wind shields for the ferry', false],
  ['Die Behörde unterdrückt Berichte', false],
  ['a roadblock on the coast road', false],
  ['a lead block of ten kilos', false],
  ['the headblock and the MadBlock of the press', false],
  ['this block of flats', false],
  ['blockchain and advertising', false],
  ['You have blocked this user', false],
  ['pop-up blocker', false],
  ['Ladeblockade', false],
  ['', false],
])('"%s" names an ad blocker: %s', (text, expected) => expect(namesBlocker(text)).toBe(expected));

test.each([
  ['Spring sale: block ads on three devices', { ask: false, detection: false }],
  ['Install an ad blocker in two clicks and never see a banner again', { ask: false, detection: false }],
  ['Two in five readers run an ad blocker, the survey says', { ask: false }],
])('"%s" asks for nothing', (text, expected) => expect(findWords(fold(text))).toMatchObject(expected));

test.each([
  ['Stai navigando con un ad blocker', 'it', true],
  ['Du surfst mit einem Adblocker, der erkannt wurde', 'de', true],
  ['Wydaje się, że działa adblock', 'pl', true],
  ['Ad blocker sales fell on Monday', 'en', false],
  ['The ad blocker that families trust', 'en', false],
])('"%s" tells what was noticed: %s %s', (text, language, detection) => {
  expect(findWords(fold(text))).toMatchObject({ term: true, detection, language });
});

test('words are found in long text without reading it against every table', () => {
  const long = `${'The harbour office counts the boats each evening. '.repeat(4000)} your ad blocker`;
  expect(namesBlocker(long)).toBe(true);
  expect(namesBlocker(long.replace('ad blocker', 'alarm clock'))).toBe(false);
});
