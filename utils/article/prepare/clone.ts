/** A copy of the page to work on. The page itself is only ever read. */
import { SOURCE_ATTRIBUTE } from '../blocks';

/** Set on elements of the clone whose page element is not shown by the page's own style sheets. */
export const HIDDEN_ATTRIBUTE = 'data-lede-hidden';

/** Above this many elements the live style is not asked for: on such pages it alone would take seconds. */
const VISIBILITY_BUDGET = 20_000;

export interface Clone {
  document: Document;
  /** The page's own elements; an element of the clone carries its index here in `SOURCE_ATTRIBUTE`. */
  elements: Element[];
}

/** CSS pixels: two lines of text. */
export const ICON_SIZE = 48;

/** Copies the document, numbers the copied elements and notes which of them the page does not show. */
export function cloneDocument(page: Document): Clone {
  const copy = page.cloneNode(true) as Document;
  const elements: Element[] = [];
  const twins: Element[] = [];
  const original = page.createTreeWalker(page, 1);
  const copied = copy.createTreeWalker(copy, 1);
  while (original.nextNode() && copied.nextNode()) {
    const twin = copied.currentNode as Element;
    twin.setAttribute(SOURCE_ATTRIBUTE, String(elements.length));
    elements.push(original.currentNode as Element);
    twins.push(twin);
  }
  if (page.defaultView) {
    for (const at of hiddenParts(elements)) twins[at]?.setAttribute(HIDDEN_ATTRIBUTE, '');
    for (const [at, element] of elements.entries()) if (element.localName === 'img') noteIcon(element, twins[at]);
  }
  return { document: copy, elements };
}

/** Drawings are as large as one likes; how large the page draws them tells an icon from a picture. */
function noteIcon(image: Element, twin: Element | undefined): void {
  const { complete, naturalWidth } = image as HTMLImageElement;
  if (!(complete && naturalWidth > 0)) return;
  const { width, height } = image.getBoundingClientRect();
  if (width === 0 || height === 0 || Math.max(width, height) > ICON_SIZE) return;
  twin?.setAttribute('width', String(Math.round(width)));
  twin?.setAttribute('height', String(Math.round(height)));
}

/**
 * Which elements the page's own style sheets keep out of sight, each without what it holds.
 * @param elements of a page that is drawn, in document order
 * @returns their places in the list
 */
export function hiddenParts(elements: readonly Element[]): number[] {
  const hidden: number[] = [];
  let last: Element | undefined;
  for (const [at, element] of elements.slice(0, VISIBILITY_BUDGET).entries()) {
    if (last?.contains(element) || isShown(element)) continue;
    last = element;
    hidden.push(at);
  }
  return hidden;
}

/** Elements that never have a box are not "hidden"; older engines and test engines cannot tell, so: shown. */
function isShown(element: Element): boolean {
  if (NEVER_SHOWN.has(element.localName) || typeof element.checkVisibility !== 'function') return true;
  // What a closed <details> holds counts as not visible, and is one click away from its reader.
  return element.checkVisibility() || element.closest('details:not([open])') !== null;
}

const NEVER_SHOWN = new Set(
  'head meta title link script style template noscript base source track area map param datalist option br wbr'.split(
    ' ',
  ),
);
