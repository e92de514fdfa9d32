/** How long a text takes. */
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

/** Minutes for so many words, at least 1. */
export function readingMinutes(words: number, language: string | undefined): number {
  const pace = PACE[baseLanguage(language) ?? ''] ?? OTHER_PACE;
  return Math.max(1, Math.round(words / pace));
}
