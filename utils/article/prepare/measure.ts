/** Small measures of elements that several steps need. */
import { fold } from '../text/words';

/** Class and id in one string, for matching names. */
export function nameOf(element: Element): string {
  const className = element.getAttribute('class') ?? '';
  return className === '' && element.id === '' ? '' : `${className} ${element.id}`;
}

export function textLength(element: Element): number {
  return (element.textContent ?? '').length;
}

/** Share of the text that is inside links, 0 to 1. */
export function linkDensity(element: Element): number {
  const all = fold(element.textContent).length;
  if (all === 0) return 0;
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) {
    // A link within the page (a note, a heading's anchor) leads nowhere else.
    const share = link.getAttribute('href')?.startsWith('#') ? 0.3 : 1;
    linked += fold(link.textContent).length * share;
  }
  return linked / all;
}

/** Paragraphs of running text: long enough, mostly outside links. `lengthOf` says how long one is. */
export function prose(element: Element, lengthOf: (paragraph: Element) => number = textLength): Element[] {
  const found: Element[] = [];
  for (const paragraph of element.querySelectorAll('p')) {
    if (lengthOf(paragraph) >= PROSE_LENGTH && linkDensity(paragraph) < 0.5) found.push(paragraph);
  }
  return found;
}

const PROSE_LENGTH = 80;

/** Scripts of syllables and words say as much in a third of the letters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{4}/u;
const DENSITY = 3;

/** The length of a text in letters of an alphabet. */
export function readingLength(element: Element): number {
  const length = textLength(element);
  return DENSE.test(element.textContent ?? '') ? length * DENSITY : length;
}

/** Whether one element comes after another in the page; what lies within it comes after it too. */
export function follows(later: Element, earlier: Element): boolean {
  return (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
