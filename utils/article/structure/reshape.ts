/** Changes to elements of the clone that several recognisers need. */
import {
  CLASS_ATTRIBUTE,
  ID_ATTRIBUTE,
  KIND_ATTRIBUTE,
  PART_ATTRIBUTE,
  type Part,
  SOURCE_ATTRIBUTE,
} from '../blocks/marks';
import type { BlockKind } from '../model';
import { uncover } from '../prepare/lift';
import { nameOf } from '../prepare/measure';

export { linkDensity, nameOf } from '../prepare/measure';

/** Parts of a page that hold nothing of the story. */
const FURNITURE =
  'nav, [role="navigation"], [role="menu"], [role="tablist"], form, #comments, .comments, .comment-list, .comments-area, body > footer, body > header';

/** Names a box whose words are not the story's, whatever its shape. */
const OTHER =
  /(?:^|[\s_-])(?:related|newsletter|promo\w*|share|sharing|social|author|bio|byline|ads?|advert\w*|sponsor\w*|comments?|widget|subscribe|signup|sign-up|cookie|consent|login|recirc\w*|recommend\w*|trending|popular|teaser|cards?|breadcrumbs?|menu|donat\w*|paywall)(?:$|[\s_-])/i;

/** Gives an element its kind and takes from it all that would make Readability, or the dropping of hidden parts, lose it. */
export function mark(element: Element, kind: BlockKind): Element {
  element.setAttribute(KIND_ATTRIBUTE, kind);
  neutralise(element);
  return element;
}

export function markPart(element: Element | null | undefined, part: Part): void {
  if (!element) return;
  element.setAttribute(PART_ATTRIBUTE, part);
  neutralise(element);
}

/** Moves class and id aside, where links and parsers still find them, and opens the element. */
export function neutralise(element: Element): void {
  for (const [from, to] of [
    ['class', CLASS_ATTRIBUTE],
    ['id', ID_ATTRIBUTE],
  ] as const) {
    const value = element.getAttribute(from);
    if (value) element.setAttribute(to, value);
    element.removeAttribute(from);
  }
  element.removeAttribute('role');
  uncover(element);
}

/** The same element under another name. @returns the new one, in the old one's place. */
export function rename(element: Element, name: string): Element {
  if (element.localName === name) return element;
  const renamed = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of element.attributes) renamed.setAttribute(attribute, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** An element in the place of `first`, with its page element, holding `nodes`. */
export function wrap(name: string, first: Element, nodes: Iterable<Node>): Element {
  const wrapper = first.ownerDocument.createElement(name);
  const source = first.getAttribute(SOURCE_ATTRIBUTE);
  if (source) wrapper.setAttribute(SOURCE_ATTRIBUTE, source);
  first.before(wrapper);
  wrapper.append(...nodes);
  return wrapper;
}

/** Marked already, or within what is marked, or in the furniture of the page. */
export function isTaken(element: Element): boolean {
  return !element.isConnected || element.closest(`[${KIND_ATTRIBUTE}], ${FURNITURE}`) !== null;
}

/** Holds something marked; a box around it would hide it in itself. */
export function holdsMarked(element: Element): boolean {
  return element.querySelector(`[${KIND_ATTRIBUTE}]`) !== null;
}

export function namesOther(element: Element): boolean {
  return OTHER.test(nameOf(element));
}

export function textOf(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
