/** What speaks against a part of a story by where it stands. */
import type { OmissionReason } from '../model';
import { follows, linkDensity, textLength } from '../prepare/measure';
import { bare, fold, roughWords } from '../text/words';
import { holdsBlocks, isHeading } from './elements';
import type { Walk } from './index';
import { isHeadingAtEnd } from './lines';
import { aboutAuthor, greets, isByline, isCredits, isDateLine } from './people';
import { shareAfter, shareBefore } from './sections';

const KICKER_WORDS = 4;
/** "Fashion", "Tech —", "New Results". */
const SECTION = /^\p{Lu}[\p{L}&’'-]*(?:\s[\p{L}&]+)?(?:\s[—–-])?$/u;
/** A stamp, rather than a day that the story tells of. */
const HOUR = /\d:\d\d/;
const LARGEST_ADDRESS = 0.25;
/** With this share of the text before it, a paragraph stands at the end. */
const LATE_SHARE = 0.8;
const END_SHARE = 0.05;

/** What is told by where it stands: the date above the text, who wrote it, further stories below. */
export function byPlace(element: Element, walk: Walk): OmissionReason | undefined {
  if (walk.kind !== 'story' || isHeading(element)) return undefined;
  if (element.localName === 'address' && isOfAuthor(element, walk)) return 'authorBox';
  if (element.localName === 'article') return isNextStory(element, walk) ? 'relatedLinks' : undefined;
  const isBefore = isBeforeText(element, walk);
  if (isBefore && element.matches('ul, ol')) return isHeadList(element, walk) ? 'other' : undefined;
  if (holdsBlocks(element) || element.matches('li, ul, ol')) return undefined;
  return lineByPlace(element, walk, isBefore);
}

function lineByPlace(element: Element, walk: Walk, isBefore: boolean): OmissionReason | undefined {
  const text = fold(element.textContent);
  const reason = isBefore ? headReason(element, text, walk) : undefined;
  if (reason) return reason;
  if (introducesAuthor(element, text, walk, isBefore)) return 'authorBox';
  if (!isTrailing(element, walk)) return undefined;
  return isHeadingAtEnd(text) ? 'relatedLinks' : isDateLine(text) && HOUR.test(text) ? 'other' : undefined;
}

/** In an article, `address` holds how to reach who wrote it; of a place it is a fact. */
const isOfAuthor = (address: Element, { people = [], length }: Walk): boolean =>
  textLength(address) < length * LARGEST_ADDRESS && people.some((name) => address.textContent?.includes(name));

/** Date, author and section, above the text. */
function headReason(element: Element, text: string, { people = [] }: Walk): OmissionReason | undefined {
  if (isDateLine(text) || isCredits(text)) return 'other';
  if (isByline(text, people)) return 'authorBox';
  return isKicker(element, text) ? 'navigation' : undefined;
}

/** Date, author and section as a list, one item each. */
function isHeadList(list: Element, walk: Walk): boolean {
  const lines = [...list.children].map((item) => [item, fold(item.textContent)] as const);
  const told = lines.filter(([, text]) => text !== '');
  const isOfHead = told.every(([item, text]) => headReason(item, text, walk));
  return isOfHead && told.some(([, text]) => isDateLine(text) || isByline(text, walk.people ?? []));
}

/** Pages introduce their authors at the opening and in the last part of the text. */
function introducesAuthor(element: Element, text: string, walk: Walk, isBefore: boolean): boolean {
  const opens = isBefore || element === walk.firstProse;
  // Who greets at the opening goes on to tell the story.
  if (!aboutAuthor(text, walk.people ?? [], opens) && (opens || !greets(text))) return false;
  if (opens || element === walk.lastProse) return true;
  return (
    shareBefore(element, walk.root, walk.length) > LATE_SHARE || shareAfter(element, walk.root, walk.length) < END_SHARE
  );
}

/** The section a story is in: a link of few words above the text, or a word or two that are no sentence. */
function isKicker(element: Element, text: string): boolean {
  if (text === '' || roughWords(text) > KICKER_WORDS) return false;
  if (linkDensity(element) > 0.9) return true;
  return SECTION.test(text) && !isLabel(element);
}

/** A label stands above its list or is one of a row. */
function isLabel(element: Element): boolean {
  if (element.nextElementSibling?.matches('ul, ol, dl, table') || element.closest('figure, blockquote, table, dl'))
    return true;
  const beside = [element.previousElementSibling, element.nextElementSibling];
  return beside.some((one) => one !== null && !isHeading(one) && SECTION.test(fold(one.textContent)));
}

/** One of the stories that a page goes on with, below the article that has the headline. */
function isNextStory(element: Element, { title }: Walk): boolean {
  const first = element.parentElement?.querySelector(':scope > article');
  const headline = first?.querySelector('h1');
  if (!headline || first === element || bare(headline.textContent ?? '') !== bare(title)) return false;
  return element.querySelector('h1 a[href], h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3') !== null;
}

const isBeforeText = (element: Element, { firstProse }: Walk): boolean =>
  firstProse !== undefined && follows(firstProse, element);

/** Whether an element stands behind the last running text. */
export function isTrailing(element: Element, { lastProse }: Walk): boolean {
  if (!lastProse) return false;
  return follows(element, lastProse);
}
