/** From the extracted element to the typed block tree. */
import type { Block } from '../model';
import { parsingOf } from './parsing';
import { passes } from './passes';

export { SOURCE_ATTRIBUTE } from './marks';

/** What block parsers need to know besides the element. */
export interface BlockContext {
  /** For addresses that are not absolute. */
  baseUrl: string;
  language?: string;
  /** Of the article, to drop a heading that repeats it. */
  title: string;
}

/** Reads the children of an extracted root as blocks, in order. Pure; needs no live page. */
export function toBlocks(root: Element, context: BlockContext): Block[] {
  const parsing = parsingOf(root, context);
  return passes.reduce((blocks, pass) => pass(blocks, parsing), parsing.flow(root.childNodes));
}
