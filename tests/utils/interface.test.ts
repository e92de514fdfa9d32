import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { counted, interfaceLocale, interfaceText, listText, numberText } from '@/utils/interface';

/** @param texts language of the texts that the browser has chosen. @param browser the locale that it runs in. */
function speak(texts: string, browser: string): void {
  const messages: Partial<Record<string, string>> = { language: texts, '@@ui_locale': browser };
  fakeBrowser.i18n.getMessage = ((name: string) => messages[name] ?? '') as typeof fakeBrowser.i18n.getMessage;
}

test.each([
  ['de', 'ltr'],
  ['ja', 'ltr'],
  ['ru', 'ltr'],
  ['zh-TW', 'ltr'],
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa', 'rtl'],
])('texts in %s are marked as such and run %s, whatever the browser speaks', (language, dir) => {
  speak(language, language === 'ar' ? 'en_US' : 'ar');
  expect(interfaceText()).toEqual({ lang: language, dir });
});

test.each([
  ['en', 'en_GB', 'en-GB'],
  ['de', 'de_AT', 'de-AT'],
  ['es', 'es_419', 'es-419'],
  ['zh-TW', 'zh_HK', 'zh-HK'],
  // Lede has no texts in these: its English stays English.
  ['en', 'th', 'en'],
  ['en', 'ar', 'en'],
  ['en', '', 'en'],
])('texts in %s in a browser in %j count and date as %s', (texts, browser, locale) => {
  speak(texts, browser);
  expect(interfaceLocale()).toBe(locale);
});

test.each([
  ['en', '1,234.5', 'a, b, c'],
  ['de', '1.234,5', 'a, b und c'],
  ['ja', '1,234.5', 'a、b、c'],
  ['ru', '1\u00a0234,5', 'a, b, c'],
])('in %s numbers are written %j and lists %j', (language, number, list) => {
  speak(language, language);
  expect(numberText(1234.5)).toBe(number);
  expect(listText(['a', 'b', 'c'])).toBe(list);
  expect(listText(['a'])).toBe('a');
  expect(listText([])).toBe('');
});

const languages = readdirSync('locales').map((file) => file.replace('.yml', '').replace('_', '-'));

test.each([...languages, 'ar-EG', 'ar-MA', 'de-CH', 'es-419', 'fr-CA', 'zh-HK'])(
  'small counts in %s are written as the browser itself writes them',
  (language) => {
    speak(language, language);
    const written = new Intl.NumberFormat(language);
    for (const count of [0, 1, 7, 12, 999, 1000, -1, 0.5]) expect(numberText(count)).toBe(written.format(count));
  },
);

test('a count comes with how it is written', () => {
  speak('de', 'de');
  expect(counted(12345)).toEqual([12345, ['12.345']]);
});
