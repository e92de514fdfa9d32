/** Words that a style sheet paints before or after a box that says nothing itself. */
import { isLeftOut } from './leftOut';
import { fold } from './text';
import { type Box, isBox, styleOf } from './tree';

/** A cross to close it, a word. */
const QUIET = 20;
const MOST_BOXES = 40;
const QUOTED = /"((?:[^"\\]|\\.)*)"/g;

/** Boxes of an element, itself included and two levels below it, that say hardly anything. */
export function quietBoxesIn(element: Element): Box[] {
  const near = [element, ...element.children].flatMap((at) => [at, ...at.children]);
  return [...new Set(near)]
    .slice(0, MOST_BOXES)
    .filter(isBox)
    .filter((box) => box.childElementCount <= 2 && box.textContent.length <= QUIET);
}

/** The folded text that is painted for a box; empty for most. Computes the box's style. */
export function paintedText(box: Box): string {
  if (box.textContent.length > QUIET || isLeftOut('painted')) return '';
  const painted = ['::before', '::after'].map((part) => styleOf(box, part)?.content ?? '');
  return fold(
    painted.flatMap((content) => [...content.matchAll(QUOTED)].map(([, text]) => text ?? '')).join(' '),
  ).trim();
}
