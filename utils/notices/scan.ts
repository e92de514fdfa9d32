/** Finds the places that name an ad blocker in what was added to a page. */
import { mayNameBlocker, namesBlocker } from './search';
import { rawTextOf, textOf } from './text';
import { isElement } from './tree';
import { findWords } from './words';

const UNREAD = /^(?:script|style|noscript|template|head|title|meta|link|textarea|option|svg)$/;
const MAX_PLACES = 40;
/** A notice says less. */
const PLACE_LETTERS = 2000;

/** Where added nodes lie in each other, the outermost: its text holds the others'. */
export function outermost(nodes: readonly Node[]): Node[] {
  const added = new Set(nodes);
  return [...added].filter(({ parentNode, isConnected }) => isConnected && parentNode && !added.has(parentNode));
}

/** Text that a reader may come to see: style sheets and scripts are full of "block". */
function textIn(node: Node): string {
  if (!isElement(node)) return node.nodeValue ?? '';
  if (UNREAD.test(node.localName)) return '';
  // The browser's own joining is much the fastest, wherever there is nothing to leave out.
  if (!node.firstElementChild || !node.querySelector('script,style,noscript')) return node.textContent;
  return [...node.childNodes].map(textIn).join('');
}

/** Text as it is read, blocks set apart: a term may begin in a heading and end in the paragraph below. */
function names(node: Node): boolean {
  return (
    mayNameBlocker(textIn(node)) &&
    namesBlocker(isElement(node) ? rawTextOf(node, Number.POSITIVE_INFINITY) : (node.nodeValue ?? ''))
  );
}

/** One look at all added text together, for the usual case that nothing in it names a blocker. */
export function mayName(nodes: readonly Node[]): boolean {
  return mayNameBlocker(nodes.map(textIn).join('\n')) && nodes.some(names);
}

/** The smallest elements below (or around) an added node whose text names a blocker. */
export function placesNaming(node: Node): Element[] {
  if (!isElement(node)) {
    const parent = node.nodeType === Node.TEXT_NODE ? node.parentElement : null;
    return parent && !UNREAD.test(parent.localName) && namesBlocker(node.nodeValue ?? '') ? [parent] : [];
  }
  const places: Element[] = [];
  const visit = (element: Element): boolean => {
    if (UNREAD.test(element.localName) || places.length >= MAX_PLACES) return false;
    if (!names(element)) return false;
    // Not `some`: every child is to be visited.
    const inside = [...element.children].map(visit).includes(true);
    if (inside) return true;
    const isPlace = findWords(textOf(element, PLACE_LETTERS)).term;
    if (isPlace) places.push(element);
    return isPlace;
  };
  visit(node);
  return places;
}
