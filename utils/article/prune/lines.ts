/** Recognises lines and headings by what they say. */
import type { OmissionReason } from '../model';
import { nameOf } from '../prepare/measure';
import { fold } from '../text/words';
import { BESIDE_HEADING, headingRules } from './headingPhrases';
import { lineRules, threadRules } from './phrases';
import { remainderRules } from './remainders';

const LONGEST = 700;
const LONGEST_CREDIT = 80;
/** What is drawn as a button and says more is the headline of another page: a writer's hint at it. */
const MOST_ON_BUTTON = 4;
/** Arrows and bullets before the words of a link. */
const POINTER = /^[↑→←▲►▶»›•·|*–—\s-]+/;

/** The reason to leave out a short line, by its whole folded text. */
export function lineReason(text: string): OmissionReason | undefined {
  return matching(lineRules, text) ?? matching(remainderRules, text);
}

/** Whether a short line is what the software of a forum writes around posts. */
export function isOfForum(text: string): boolean {
  return matching(threadRules, text) !== undefined;
}

/** The reason to leave out the part below a heading. */
export function headingReason(text: string): OmissionReason | undefined {
  return matching(headingRules, text);
}

/** Where the text is over, a heading to other stories is one in a paragraph too; a sentence is none. */
export const isHeadingAtEnd = (text: string): boolean =>
  headingReason(text) === 'relatedLinks' && !/[.!?…。]$/u.test(text);

/** Whether a heading stands above other things than the page is about, also where the page is a list. */
export function leadsAway(text: string): boolean {
  return BESIDE_HEADING.test(text.toLowerCase().replace(/[‘’]/g, "'"));
}

/** "Harbour Desk | 5 min read", set as a heading. */
export const isReadingTime = (text: string): boolean =>
  text.length <= LONGEST_CREDIT && /(?:^|[|·•–-]\s*)\d{1,3} min(?:ute)?s? read$/i.test(text);

const BUTTON = /(?:^|[\s_-])(?:btn|button|cta)(?=$|[\s_-])/i;

/** A line that is nothing but a link drawn as a button. */
export function isButton(line: Element): boolean {
  const link = line.querySelector('a[href]');
  const label = fold(link?.textContent);
  if (!link || !BUTTON.test(nameOf(link)) || label.split(' ').length > MOST_ON_BUTTON) return false;
  return fold(line.textContent) === label;
}

function matching(rules: typeof lineRules, text: string): OmissionReason | undefined {
  if (text === '' || text.length > LONGEST) return undefined;
  // Enough for a limit, and quicker than looking for words.
  const words = text.split(' ').length;
  const plain = text.toLowerCase().replace(/[‘’]/g, "'").replace(POINTER, '');
  return rules.find(
    ({ words: most, hint, phrase }) => words <= most && (!hint || hint.test(plain)) && phrase.test(plain),
  )?.reason;
}
