/**
 * The language that Lede speaks, which is that of its texts: a browser in a language without texts gets English, and
 * must not have English marked, ordered and counted as its own.
 */
import { i18n } from '#i18n';
import { baseLanguage, languageTag, scriptGroup } from './reading/language';

/** BCP 47 tag of the texts. */
export const interfaceLanguage = (): string => i18n.t('language');

/** What marks words of the interface, also where they stand within an article. */
export function interfaceText(): { lang: string; dir: 'ltr' | 'rtl' } {
  const lang = interfaceLanguage();
  return { lang, dir: ['arabic', 'hebrew'].includes(scriptGroup(lang)) ? 'rtl' : 'ltr' };
}

/** For `Intl`: the browser's own locale where it is of the same language (`en-GB`, `de-AT`), else the texts'. */
export function interfaceLocale(): string {
  const texts = interfaceLanguage();
  const browser = languageTag(i18n.t('@@ui_locale'));
  return browser && baseLanguage(browser) === baseLanguage(texts) ? browser : texts;
}

/** Of the languages that Lede speaks, those that write numbers with digits of their own (Arabic in some countries). */
const OWN_DIGITS = /^ar\b/i;
/** From here on digits are grouped. */
const GROUPED = 1000;

/**
 * A number as the reader's language writes it. The first call of `Intl` in a page costs a browser 15 to 30 ms: small
 * counts, which stand in the first frame of the view, are written without it.
 */
export function numberText(value: number, options?: Intl.NumberFormatOptions): string {
  const isPlain = !options && Number.isInteger(value) && value >= 0 && value < GROUPED;
  if (isPlain && !OWN_DIGITS.test(interfaceLocale())) return String(value);
  return new Intl.NumberFormat(interfaceLocale(), options).format(value);
}

/** A count and how it is written, for the texts that have a form for 1. */
export const counted = (count: number): [count: number, written: [string]] => [count, [numberText(count)]];

/** Things one after another, as the reader's language joins them. */
export function listText(items: readonly string[]): string {
  return new Intl.ListFormat(interfaceLocale(), { style: 'narrow', type: 'conjunction' }).format(items);
}
