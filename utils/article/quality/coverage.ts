/** How much of the page's running text a choice holds: the measure by which choices are judged. */
import { linkDensity, nameOf } from '../prepare/measure';
import { ruleFor } from '../prune/names';
import { fold } from '../text/words';

export interface TextBlock {
  element: Element;
  length: number;
}

const SHORTEST = 80;
const OWN_TEXT = 40;
/** Two texts that agree this far are the same. */
const COMPARED = 80;
const TEXT_ELEMENTS = 'p, li, dd, div, section, td, blockquote, span, article, main';
const FURNITURE_ELEMENTS =
  'nav, footer, aside, form, dialog, [role="navigation"], [role="contentinfo"], [role="complementary"]';

/**
 * The running text of the page that does not stand in menus, side boxes, comments and the like. What holds the
 * `chosen` element is none of these, whatever its name.
 */
export function runningText(body: Element, chosen?: Element): TextBlock[] {
  const known = new Map<Element, boolean>();
  for (let holder = chosen; holder; holder = holder.parentElement ?? undefined) known.set(holder, false);
  const blocks: TextBlock[] = [];
  const seen = new Set<string>();
  for (const element of body.querySelectorAll(TEXT_ELEMENTS)) {
    const length = ownLength(element);
    if (length < OWN_TEXT) continue;
    const whole = element.localName === 'p' ? (element.textContent ?? '').length : length;
    if (whole < SHORTEST || linkDensity(element) > 0.4 || isFurniture(element, body, known)) continue;
    // Pages hold a text twice, once for each size of screen.
    const start = fold(element.textContent).slice(0, COMPARED);
    if (seen.has(start)) continue;
    seen.add(start);
    blocks.push({ element, length: whole });
  }
  return blocks;
}

/** Share of the page's running text that is inside the element, 0 to 1. */
export function coverage(element: Element, blocks: readonly TextBlock[]): number {
  let inside = 0;
  let all = 0;
  for (const block of blocks) {
    all += block.length;
    if (element.contains(block.element)) inside += block.length;
  }
  return all === 0 ? 1 : inside / all;
}

/** Text that stands in the element itself, not in parts of it. */
function ownLength(element: Element): number {
  let length = 0;
  for (const node of element.childNodes) if (node.nodeType === 3) length += (node.nodeValue ?? '').trim().length;
  return length;
}

function isFurniture(element: Element, body: Element, known: Map<Element, boolean>): boolean {
  if (element === body) return false;
  const before = known.get(element);
  if (before !== undefined) return before;
  const parent = element.parentElement;
  const result =
    element.matches(FURNITURE_ELEMENTS) ||
    isTeaser(element) ||
    (element.localName !== 'p' && ruleFor(nameOf(element)) !== undefined) ||
    (parent !== null && isFurniture(parent, body, known));
  known.set(element, result);
  return result;
}

const LINKED_HEADING = 'h2 a[href], h3 a[href], h4 a[href], h5 a[href], a h2, a h3, a h4, a h5';
const TEASER_LENGTH = 900;

/** A short text under a linked heading that has a like beside it: it tells of another page. */
function isTeaser(element: Element): boolean {
  if (!element.matches('div, li, article, section, a')) return false;
  const beside = element.nextElementSibling ?? element.previousElementSibling;
  if (beside?.localName !== element.localName || beside.className !== element.className) return false;
  if ((element.textContent ?? '').length > TEASER_LENGTH) return false;
  return element.querySelector(LINKED_HEADING) !== null && beside.querySelector(LINKED_HEADING) !== null;
}
