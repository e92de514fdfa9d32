/** What a run of text says by its letters and marks, in any language. */
import type { BodyFacts } from './tally';

/** Runs shorter than this are labels, not prose. */
const PROSE = 90;
const LONG_PROSE = 240;
/** A character of a script without spaces carries about as much as this many Latin letters. */
const DENSE_SCRIPT_WEIGHT = 2.5;
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const HAS_DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const SENTENCE_END = /[.!?…。！？؟।։]["'”’»)\]]*$/;
const COMMA = /[,،、，;؛]/g;
const QUOTE = /["“„«「『]/g;
/** Companies speak of themselves, reporters seldom do: "we, our" in the languages whose words tell. */
const OURSELVES =
  /\b(?:we|our|nous|notre|nos|wir|unser\w*|nuestr[oa]s?|nostr[oaie]|noss[oa]s?|onze|nasz\w*)\b|当社|弊社|我们|наш/gi;
const YOURS = /\b(?:your?|vous|votre|vos|Ihre?n?|usted|vuestr[oa]s?|uw)\b|あなた|您|ваш/g;

/** The length of a text in letters of a Latin script. */
export function weigh(text: string): number {
  if (!HAS_DENSE_SCRIPT.test(text)) return text.length;
  return text.length + (text.match(DENSE_SCRIPT)?.length ?? 0) * (DENSE_SCRIPT_WEIGHT - 1);
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Adds a run to the facts where it is prose. Says whether it was. */
export function addProse(facts: BodyFacts, text: string, chars: number, linkChars: number): boolean {
  if (chars < PROSE || linkChars > chars * 0.5) return false;
  facts.prose++;
  facts.proseChars += chars;
  facts.proseLinkChars += linkChars;
  facts.longestProse = Math.max(facts.longestProse, chars);
  if (chars >= LONG_PROSE) {
    facts.longProse++;
    facts.longProseChars += chars;
  }
  if (SENTENCE_END.test(text)) facts.sentences++;
  facts.commas += count(text, COMMA);
  facts.quotes += count(text, QUOTE);
  facts.ourselves += count(text, OURSELVES);
  facts.yours += count(text, YOURS);
  return true;
}
