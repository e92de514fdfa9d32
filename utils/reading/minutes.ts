/** How long a text takes. */
import type { Article } from '../article/model';
import { baseLanguage } from './language';

/**
 * Words a minute of silent reading: Trauzettel-Klosinski & Dietz, "Standardized Assessment of Reading
 * Performance: The New International Reading Speed Texts IReST", IOVS 2012, table 2.
 */
const PACE: Partial<Record<string, number>> = {
  ar: 138,
  zh: 158,
  nl: 202,
  en: 228,
  fi: 161,
  fr: 195,
  de: 179,
  he: 187,
  it: 188,
  ja: 193,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  es: 218,
  sv: 199,
  tr: 166,
};

/** The mean of the languages measured. */
const OTHER_PACE = 184;

/** Words a minute that people read in a language on average. */
export function meanPace(language: string | undefined): number {
  return PACE[baseLanguage(language) ?? ''] ?? OTHER_PACE;
}

/**
 * Minutes for so many words, at least 1.
 * @param pace how fast this reader is, with 1 for the mean of the language.
 */
export function readingMinutes(words: number, language: string | undefined, pace = 1): number {
  return Math.max(1, Math.round(words / (meanPace(language) * pace)));
}

/**
 * Minutes of an article that are still to be read.
 * @param read which part of the text is behind the reader, 0 to 1.
 * @returns undefined where that is all of it, or nothing.
 */
export function minutesLeft(
  { wordCount, language }: Pick<Article, 'wordCount' | 'language'>,
  read: number,
  pace?: number,
): number | undefined {
  if (read <= 0 || read >= 1 || wordCount === 0) return undefined;
  return readingMinutes(wordCount * (1 - read), language, pace);
}
