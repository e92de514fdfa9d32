import { describe, expect, test } from 'vitest';
import { followable, linkToText, sameSite } from '@/utils/reading/address';
import { dateText, isLater } from '@/utils/reading/dates';
import { baseLanguage, comma, languageTag, scriptGroup } from '@/utils/reading/language';
import { readingMinutes } from '@/utils/reading/minutes';
import { plainText } from '@/utils/reading/text';

const NOW = new Date('2026-11-22T12:00:00Z');

describe('addresses', () => {
  test.each([
    ['https://example.org/a', true],
    ['mailto:desk@example.org', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['blob:https://example.org/1', false],
    ['/relative', false],
    ['', false],
    [undefined, false],
  ])('%s may be followed: %s', (href, allowed) => {
    expect(followable(href)).toBe(allowed ? href : undefined);
  });

  test.each([
    ['https://img.example.org/a', 'https://www.example.org/', true],
    ['https://example.org/', 'https://www.example.org/', true],
    ['https://notexample.org/', 'https://example.org/', false],
    ['https://a.co.uk/', 'https://b.co.uk/', false],
    ['nonsense', 'nonsense', false],
  ])('%s and %s are of one site: %s', (one, other, same) => {
    expect(sameSite(one, other)).toBe(same);
  });

  test('a link to words escapes what the fragment gives a meaning to', () => {
    expect(linkToText('https://example.org/a#x', 'Well-known, so & so')).toBe(
      'https://example.org/a#:~:text=Well%2Dknown%2C%20so%20%26%20so',
    );
  });
});

describe('dates', () => {
  test.each([
    ['2026-11-22T09:00:00Z', '3 hours ago'],
    ['2026-11-22T11:59:40Z', 'this minute'],
    ['2026-11-21T09:00:00Z', 'yesterday'],
    ['2026-11-01T09:00:00Z', undefined],
    ['2026-11-22T13:00:00Z', undefined],
    ['2026-11-22', undefined],
  ])('%s is %s', (iso, relative) => {
    expect(dateText(iso, NOW, 'en')?.relative).toBe(relative);
  });

  test.each([
    ['2026', '2026'],
    ['2026-11', 'November 2026'],
    ['2026-11-22', 'November 22, 2026'],
    ['yesterday', undefined],
    ['2026-13-45', undefined],
  ])('%s reads %s', (iso, text) => {
    expect(dateText(iso, NOW, 'en')?.text).toBe(text);
  });

  test.each([
    ['2026-11-22T10:00:00Z', '2026-11-22T09:00:00Z', true],
    ['2026-11-22T09:00:30Z', '2026-11-22T09:00:00Z', false],
    ['2026-11-20', '2026-11-22', false],
    ['nonsense', '2026-11-22', false],
    [undefined, '2026-11-22', false],
    ['2026-11-22', undefined, true],
  ])('%s is later than %s: %s', (later, earlier, expected) => {
    expect(isLater(later, earlier)).toBe(expected);
  });
});

describe('languages', () => {
  test.each([
    ['en_US.UTF-8', 'en-US'],
    [' DE ', 'DE'],
    ['zh-Hant-TW', 'zh-Hant-TW'],
    ['en-a', 'en'],
    ['x', undefined],
    ['english', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s is the tag %s', (said, tag) => {
    expect(languageTag(said)).toBe(tag);
  });

  test.each([
    ['ja', 'cjk'],
    ['zh-TW', 'cjk'],
    ['ko', 'cjk'],
    ['ar', 'arabic'],
    ['fa-IR', 'arabic'],
    ['he', 'hebrew'],
    ['hi', 'indic'],
    ['th', 'thai'],
    ['ru', 'latin'],
    ['rubbish', 'latin'],
    [undefined, 'latin'],
  ])('%s is set like %s', (said, group) => {
    expect(scriptGroup(said)).toBe(group);
  });

  test.each(
    'en de fr es it pt nl sv da nb no fi pl cs hu ro id tr ru uk en-GB pt-BR de-AT no-NO uz-Arab en-Deva tr-Arab'.split(
      ' ',
    ),
  )('%s is set as the browser knows its script', (said) => {
    const script = new Intl.Locale(said).maximize().script ?? '';
    expect(scriptGroup(said)).toBe({ Arab: 'arabic', Deva: 'indic' }[script] ?? 'latin');
  });

  test.each([
    ['en', ', '],
    ['fa', '، '],
    ['ja', '、'],
    ['ko', ', '],
    [undefined, ', '],
  ])('the comma of %s', (language, mark) => expect(comma(language)).toBe(mark));

  test('a language without its region', () => expect(baseLanguage('pt-BR')).toBe('pt'));

  test.each([
    [2280, 'en', 10],
    [2280, 'fi', 14],
    [1, 'en', 1],
    [0, undefined, 1],
  ])('%s words of %s take %s minutes', (words, language, minutes) => {
    expect(readingMinutes(words, language)).toBe(minutes);
  });
});

test('plain text leaves out note marks and joins lines', () => {
  const words = plainText([
    { type: 'text', text: ' One\n ' },
    { type: 'strong', children: [{ type: 'text', text: 'two' }] },
    { type: 'noteRef', note: 'a', label: '1' },
    { type: 'break' },
    { type: 'ruby', base: [{ type: 'text', text: '機' }], reading: 'き' },
  ]);
  expect(words).toBe('One two 機');
});
