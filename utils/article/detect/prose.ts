/** What a run of text says by its letters and marks, in any language. */
import type { BodyFacts } from './tally';

/** Runs shorter than this are labels, not prose. */
const PROSE = 90;
/** A character of a script without spaces carries about as much as this many Latin letters. */
const DENSE_SCRIPT_WEIGHT = 2.5;
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const EACH_DENSE = new RegExp(DENSE_SCRIPT, 'g');
const COMMA = /[,،、，;؛]/g;
/** Companies speak to their customer, reporters seldom do: "you, your" in the languages whose words tell. */
const YOURS = /\b(?:your?|vous|votre|vos|Ihre?n?|usted|vuestr[oa]s?|uw)\b|あなた|您|ваш/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The length of a text in letters of a Latin script. */
export function weigh(text: string): number {
  if (!DENSE_SCRIPT.test(text)) return text.length;
  return text.length + count(text, EACH_DENSE) * (DENSE_SCRIPT_WEIGHT - 1);
}

/** Adds a run to the facts where it is prose. Says whether it was. */
export function addProse(facts: BodyFacts, text: string, chars: number, linkChars: number): boolean {
  if (chars < PROSE || linkChars > chars / 2) return false;
  facts.prose++;
  facts.proseChars += chars;
  facts.commas += count(text, COMMA);
  facts.yours += count(text, YOURS);
  return true;
}
