/** The date of a post in a thread, among those of the member who wrote it and of later changes. */
import { fold } from '../text/words';
import { type DateOptions, findDate } from './dateText';
import { isoDate } from './isoDate';

export interface PostDate {
  iso: string;
  /** As the page shows it; empty where it does not. */
  text: string;
  /** What holds it. */
  element: Element;
}

/** A member's own dates. */
const OTHER_DATE =
  /\b(?:join(?:ed)?|register(?:ed)?|member since|last (?:seen|visit|active)|founded|edited|beigetreten|registriert|inscrit|registrado)\b/i;
const LONGEST_LINE = 160;
const MOST_LINES = 40;
/** "Tue Aug 27, 2019 4:36 pm" and what else may stand in its text. */
const LONGEST_SHOWN = 40;

/** The first date in a part of a thread that is of a post. */
export function postDate(around: Element, options: DateOptions): PostDate | undefined {
  return markedDate(around, options) ?? dateLine(around, options);
}

function markedDate(around: Element, options: DateOptions): PostDate | undefined {
  for (const element of around.querySelectorAll('time')) {
    if (OTHER_DATE.test(fold(element.parentElement?.textContent).slice(0, LONGEST_LINE))) continue;
    const text = fold(element.textContent);
    const iso = isoDate(element.getAttribute('datetime')) ?? findDate(text, options)?.iso;
    if (iso) return { iso, text, element };
  }
  return undefined;
}

/** The first text that has a date, where neither it nor the text before says what else the date is of. */
function dateLine(around: Element, options: DateOptions): PostDate | undefined {
  const walker = around.ownerDocument.createTreeWalker(around, NodeFilter.SHOW_TEXT);
  let before = '';
  for (let count = 0; count < MOST_LINES && walker.nextNode(); ) {
    const { currentNode } = walker;
    const text = fold(currentNode.nodeValue);
    if (text === '') continue;
    count += 1;
    const date = text.length <= LONGEST_LINE ? findDate(text, options) : undefined;
    const element = currentNode.parentElement;
    if (date && element && !OTHER_DATE.test(before) && !OTHER_DATE.test(text)) {
      return { iso: date.iso, text: text.slice(date.index, date.index + LONGEST_SHOWN), element };
    }
    before = text;
  }
  return undefined;
}
