/** From the extracted element to the typed block tree. */
import type { Block } from '../model';

/** What block parsers need to know besides the element. */
export interface BlockContext {
  /** For addresses that are not absolute. */
  baseUrl: string;
  language?: string;
  /** Of the article, to drop a heading that repeats it. */
  title: string;
}

/** Set on elements of the clone: the index of the page element it was cloned from. */
export const SOURCE_ATTRIBUTE = 'data-lede-source';

/** Reads the children of an extracted root as blocks, in order. Pure; needs no live page. */
export function toBlocks(_root: Element, _context: BlockContext): Block[] {
  return [];
}
