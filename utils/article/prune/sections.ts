/** How far the part below a heading reaches. */
import type { OmissionReason } from '../model';
import { linkDensity, prose, textLength } from '../prepare/measure';
import { fold, roughWords } from '../text/words';
import { isHeading } from './elements';

/** A box that holds at most this share of the text goes as a whole with its heading. */
const BOX_SHARE = 0.3;
const PROSE_WORDS = 25;
/** Below this share of the text before it, a heading "About the author" may open the story itself. */
const LATE = 0.6;

/** The story around a heading, as far as sections need it. */
interface Surroundings {
  root: Element;
  length: number;
}

/** The heading and what belongs to it; parts that `guarded` says yes to stay, and what follows them. */
export function sectionOf(
  heading: Element,
  reason: OmissionReason,
  { root, length }: Surroundings,
  guarded: (element: Element) => boolean,
): Element[] {
  const box = outermostBox(heading, reason, { root, length }, guarded);
  if (box) return [box];
  const top = alone(heading, root);
  const late = shareBefore(top, root, length) > LATE;
  const section: Element[] = [top];
  for (let next = top.nextElementSibling; next; next = next.nextElementSibling) {
    if (endsSection(next, heading) || guarded(next) || !goes(next, reason, late)) break;
    section.push(next);
  }
  return section;
}

/** The largest element around the heading that begins with it and is small. */
function outermostBox(
  heading: Element,
  reason: OmissionReason,
  { root, length }: Surroundings,
  guarded: (element: Element) => boolean,
): Element | undefined {
  let box: Element | undefined;
  const text = fold(heading.textContent);
  for (let parent = heading.parentElement; parent && parent !== root; parent = parent.parentElement) {
    const around = fold(parent.textContent);
    if (!around.startsWith(text) || textLength(parent) > length * BOX_SHARE) break;
    if (hasOtherHeading(parent, heading) || guarded(parent)) break;
    // A table of contents holds no paragraphs; a part of the story may be called "In this section".
    if (reason === 'navigation' && prose(parent).length > 0 && linkDensity(parent) < 0.5) break;
    if (around !== text) box = parent;
  }
  return box;
}

/** Teasers have lower headings of their own; one of the same level is another part. */
function hasOtherHeading(parent: Element, heading: Element): boolean {
  return [...parent.querySelectorAll(heading.localName)].some(
    (other) => other !== heading && !other.querySelector('a') && !other.closest('a'),
  );
}

/** The outermost element with nothing but the heading in it. */
function alone(heading: Element, root: Element): Element {
  let top = heading;
  const text = fold(heading.textContent);
  while (top.parentElement && top.parentElement !== root && fold(top.parentElement.textContent) === text)
    top = top.parentElement;
  return top;
}

/** The share of the text that stands before an element. */
export const shareBefore = (element: Element, root: Element, length: number): number =>
  shareBeside(element, root, length, 'previousElementSibling');

/** The share of the text that stands after an element. */
export const shareAfter = (element: Element, root: Element, length: number): number =>
  shareBeside(element, root, length, 'nextElementSibling');

function shareBeside(
  element: Element,
  root: Element,
  length: number,
  way: 'previousElementSibling' | 'nextElementSibling',
): number {
  let beside = 0;
  for (let node: Element | null = element; node && node !== root; node = node.parentElement) {
    for (let sibling = node[way]; sibling; sibling = sibling[way]) beside += textLength(sibling);
  }
  return beside / length;
}

function endsSection(element: Element, heading: Element): boolean {
  if (isHeading(element)) return element.localName <= heading.localName && !element.querySelector('a');
  return false;
}

function goes(element: Element, reason: OmissionReason, late: boolean): boolean {
  const words = roughWords(element.textContent ?? '');
  const isProse = words >= PROSE_WORDS && linkDensity(element) < 0.4;
  if (reason === 'comments') return true;
  if (reason === 'authorBox' || reason === 'newsletter' || reason === 'promotion') return late;
  if (reason === 'navigation') return element.matches('ul, ol, nav') || linkDensity(element) > 0.5;
  return !isProse || (late && element.matches('ul, ol, div, section') && linkDensity(element) > 0.2);
}
