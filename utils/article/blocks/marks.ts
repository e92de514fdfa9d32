/**
 * Attributes by which structure marking (before Readability) speaks to the block parsers (after it). Readability keeps
 * `data-*` attributes but drops classes and styles.
 */

/** Set on elements of the clone: the index of the page element it was cloned from. */
export const SOURCE_ATTRIBUTE = 'data-lede-source';
/** The block kind that was recognised at an element. */
export const KIND_ATTRIBUTE = 'data-lede-kind';
/** What an element is within its block: see `Part`. */
export const PART_ATTRIBUTE = 'data-lede-part';
/** On quotations that advertise words of the story. */
export const PULL_ATTRIBUTE = 'data-lede-pull';
export const LANGUAGE_ATTRIBUTE = 'data-lede-language';
export const ALIGN_ATTRIBUTE = 'data-lede-align';
/** The source of a formula, in TeX. */
export const TEX_ATTRIBUTE = 'data-lede-tex';
/** ISO 8601. */
export const TIME_ATTRIBUTE = 'data-lede-time';
export const NETWORK_ATTRIBUTE = 'data-lede-network';
/** A class or id that would make Readability delete the element. */
export const CLASS_ATTRIBUTE = 'data-lede-class';
export const ID_ATTRIBUTE = 'data-lede-id';
export const NATURE_ATTRIBUTE = 'data-lede-nature';
/** The address of a frame whose `<iframe>` was replaced by a link. */
export const FRAME_ATTRIBUTE = 'data-lede-frame';

export type Part = 'attribution' | 'author' | 'caption' | 'credit' | 'title' | 'time' | 'note';

export function isPart(element: Element, part: Part): boolean {
  return element.getAttribute(PART_ATTRIBUTE) === part;
}

/** The first descendant that is this part. */
export function partOf(element: Element, part: Part): Element | undefined {
  return element.querySelector(`[${PART_ATTRIBUTE}="${part}"]`) ?? undefined;
}
