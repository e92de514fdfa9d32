/** Which scripts a text is written in: a phrase of another script cannot be in it and need not be looked for. */

// Folded text keeps Latin letters below U+1F00 (Vietnamese loses its marks); everything else has a range of its own.
const RANGES = {
  latin: /[a-z]/i,
  greek: /[\u0370-\u03FF\u1F00-\u1FFF]/,
  cyrillic: /[\u0400-\u052F]/,
  hebrew: /[\u0590-\u05FF]/,
  arabic: /[\u0600-\u06FF\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFC]/,
  devanagari: /[\u0900-\u097F]/,
  thai: /[\u0E00-\u0E7F]/,
  eastAsian: /[\u1100-\u11FF\u3040-\u30FF\u3130-\u318F\u3400-\u9FFF\uAC00-\uD7FF\uF900-\uFAFF]/,
} as const;

export type Script = keyof typeof RANGES;

const names = Object.keys(RANGES) as Script[];
/** General punctuation and symbols lie between the letters of the world: every quotation mark would count. */
const BEYOND_LATIN = /[\u0370-\u1FFF\u3040-\uFFFD]/;

/** The scripts of a text. */
export function scriptsOf(text: string): Script[] {
  // Most text is in Latin letters alone: one look instead of eight.
  if (!BEYOND_LATIN.test(text)) return RANGES.latin.test(text) ? ['latin'] : [];
  return names.filter((name) => RANGES[name].test(text));
}
