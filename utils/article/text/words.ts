/** Counting words, also where a script writes none apart. */

/** Scripts written without spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese, Tibetan. */
const UNSPACED = /[\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/gu;
const SPACED_WORD = /[\p{L}\p{N}_]+/gu;
/** An unspaced word has about two characters; good enough to compare texts with each other. */
const UNSPACED_LETTERS_PER_WORD = 2;

/** What stands between signs that part words; a point, comma, colon or apostrophe inside does not ("3.5", "don't"). */
const APART = /[^\s\-/–—…"“”«»„()[\]{}<>|!?;&+=*#@~^%$€£§©®™•·¿¡\\]+/g;
const NO_LETTER = /^[.,:'‘’`´]+$/;

/**
 * Words as `Intl.Segmenter` counts them, for figures a reader sees. Where words stand apart they are counted
 * without it: setting up its dictionaries takes longer than reading the article (35 ms in Chromium 156).
 */
export function countWords(text: string, language?: string): number {
  UNSPACED.lastIndex = 0;
  return UNSPACED.test(text) ? countSegments(text, language) : countSpaced(text);
}

function countSpaced(text: string): number {
  return (text.match(APART) ?? []).filter((word) => !NO_LETTER.test(word)).length;
}

function countSegments(text: string, language: string | undefined): number {
  let count = 0;
  for (const segment of segmenter(language).segment(text)) if (segment.isWordLike) count += 1;
  return count;
}

/** A quick count for weighing one part of a page against another. */
export function roughWords(text: string): number {
  const spaced = text.match(SPACED_WORD)?.length ?? 0;
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return spaced + Math.floor(unspaced / UNSPACED_LETTERS_PER_WORD);
}

function segmenter(language: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // A page may claim a language that is no language tag.
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}

/** White space folded to single spaces, ends trimmed. */
export function fold(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

/** One pattern for all: a browser takes up to half a millisecond to make one with classes of Unicode. */
const NO_WORD = /[^\p{L}\p{N}\p{M}]+/gu;

/** Letters and digits only, lower case: for comparing what differs in punctuation only. */
export function bare(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(NO_WORD, '');
}

/** As `bare`, with one space between words. */
export function wordsOnly(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(NO_WORD, ' ').trim();
}
