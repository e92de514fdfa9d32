/** What a run of text says by its letters and marks, in any language. */
import type { BodyFacts } from './tally';

/** Runs shorter than this are labels, not prose. */
const PROSE = 90;
/** Quotation marks are counted in so many letters of prose; the rate does not get better by more. */
const SAMPLE = 8000;
/** A character of a script without spaces carries about as much as this many Latin letters. */
const DENSE_SCRIPT_WEIGHT = 2.5;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const DENSE_FROM = 0x3040;
/** Reporters quote. */
const QUOTE = /[“„«»「」]/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The length of a text in letters of a Latin script. Three letters tell whether the script is one without spaces. */
export function weigh(text: string): number {
  const { length } = text;
  const dense =
    text.charCodeAt(length >> 1) >= DENSE_FROM ||
    text.charCodeAt(length >> 2) >= DENSE_FROM ||
    text.charCodeAt(length - 1 - (length >> 2)) >= DENSE_FROM;
  return dense ? length + count(text, DENSE) * (DENSE_SCRIPT_WEIGHT - 1) : length;
}

/** Adds a run to the facts where it is prose. Says whether it was. */
export function addProse(facts: BodyFacts, text: string, chars: number, linkChars: number): boolean {
  if (chars < PROSE || linkChars > chars / 2) return false;
  facts.prose++;
  facts.proseChars += chars;
  if (facts.sampled > SAMPLE) return true;
  facts.sampled += chars;
  facts.quotes += count(text, QUOTE);
  return true;
}
