/** Recognises lines and headings by what they say. */
import type { OmissionReason } from '../model';
import { roughWords } from '../text/words';
import { BESIDE_HEADING, headingRules, lineRules } from './phrases';

const LONGEST = 700;

/** The reason to leave out a short line, by its whole folded text. */
export function lineReason(text: string): OmissionReason | undefined {
  return matching(lineRules, text);
}

/** The reason to leave out the part below a heading. */
export function headingReason(text: string): OmissionReason | undefined {
  return matching(headingRules, text);
}

/** Whether a heading stands above other things than the page is about, also where the page is a list. */
export function leadsAway(text: string): boolean {
  return BESIDE_HEADING.test(text.toLowerCase().replace(/[‘’]/g, "'"));
}

function matching(rules: typeof lineRules, text: string): OmissionReason | undefined {
  if (text === '' || text.length > LONGEST) return undefined;
  const words = roughWords(text);
  const plain = text.toLowerCase().replace(/[‘’]/g, "'");
  return rules.find(
    ({ words: most, hint, phrase }) => words <= most && (!hint || hint.test(plain)) && phrase.test(plain),
  )?.reason;
}
