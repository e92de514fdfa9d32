/** What was left out, in a form the reader view can list and give back. */
import { type BlockContext, SOURCE_ATTRIBUTE, toBlocks } from './blocks';
import type { Block, Omission } from './model';
import type { Removal } from './prune';
import { roughWords } from './text/words';

/** Below this many words nobody misses anything: an icon's label, a date line. */
const FEWEST_WORDS = 4;
const MOST = 80;

/** Omissions in page order; parts too small to matter are not listed. */
export function listOmissions(
  removals: readonly Removal[],
  blocks: readonly Block[],
  context: BlockContext,
): Omission[] {
  const sources = blocks.map(({ source }) => source);
  const listed = removals
    .map(({ element, reason }) => ({ element, reason, words: roughWords(element.textContent ?? '') }))
    .filter(({ words }) => words >= FEWEST_WORDS)
    .slice(0, MOST);
  return listed.flatMap(({ element, reason, words }, index) => {
    const holder = element.ownerDocument.createElement('div');
    holder.append(element);
    const content = toBlocks(holder, context);
    if (content.length === 0) return [];
    return [{ id: `left-out-${index}`, reason, words, blocks: content, before: placeOf(element, sources) }];
  });
}

/** Sources count up in page order: the first block from further down the page comes after. */
function placeOf(element: Element, sources: readonly (number | undefined)[]): number {
  const own = Number(element.getAttribute(SOURCE_ATTRIBUTE) ?? Number.NaN);
  if (Number.isNaN(own)) return sources.length;
  const after = sources.findIndex((source) => source !== undefined && source > own);
  return after === -1 ? sources.length : after;
}
