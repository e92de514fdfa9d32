/** Editors' notes on changes: corrections, clarifications, updates. */
import { NATURE_ATTRIBUTE, TIME_ATTRIBUTE } from '../blocks/marks';
import { dateIn } from './dates';
import { holdsMarked, isTaken, mark, rename, textOf } from './reshape';
import { changeNature, OPENING, opensAsNote } from './words/updates';

const PLACES = 'p, aside, div, section, li, em, small';
const SHORTEST = 40;
const LONGEST = 900;

export function updates(clone: Document): void {
  for (const element of clone.querySelectorAll(PLACES)) {
    // Long texts are asked about no further: most elements of a page are larger than any note.
    if (element.childElementCount > 8 || !opensAsNote(firstWords(element))) continue;
    const whole = element.textContent ?? '';
    if (whole.length < SHORTEST || whole.length > LONGEST * 2) continue;
    const text = textOf(element);
    const nature = text.length >= SHORTEST && text.length <= LONGEST ? changeNature(text) : undefined;
    if (!nature || isTaken(element) || holdsMarked(element) || isTimestamp(text)) continue;
    markNote(element, nature);
  }
}

/** The first text in an element: cheaper than all of it, of which notes would use nothing else. */
function firstWords(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let words = '';
  // "(", "U" and "pdate" may stand in elements of their own.
  while (words.length < 2 * OPENING && walker.nextNode()) words += (walker.currentNode.nodeValue ?? '').trimStart();
  return words;
}

/** "Updated: 3 March 2026, 10:15" tells the date of the story and is no note. */
function isTimestamp(text: string): boolean {
  const words = text
    .split(' ')
    .filter((word) => /\p{L}{3,}/u.test(word) || /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}]/u.test(word));
  return words.length < 6 && !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}\p{sc=Thai}]{12,}/u.test(text);
}

function markNote(element: Element, nature: 'correction' | 'update'): void {
  const block = /^(?:em|small)$/.test(element.localName) ? element.closest('p') : element;
  if (!block || textOf(block) !== textOf(element) || block.localName === 'li') return;
  const note = mark(rename(block, 'section'), 'update');
  note.setAttribute(NATURE_ATTRIBUTE, nature);
  const date = note.querySelector('time[datetime]')?.getAttribute('datetime') ?? dateIn(textOf(note).slice(0, 160));
  if (date) note.setAttribute(TIME_ATTRIBUTE, date);
}
