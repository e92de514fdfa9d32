/** How much of a long article has to stand before it can be read: the rest follows a frame later. */
import type { Block } from '../article/model';
import { blocksText } from '../article/text';

/** Characters that fill any window: a tall one takes about 60 lines of 66. */
const WINDOWFUL = 5000;

/**
 * How many blocks the first frame needs.
 * @param startAt source of the block at which reading starts; everything up to it has to stand too.
 */
export function firstStage(blocks: readonly Block[], startAt: number | undefined): number {
  const from = blocks.findLastIndex(({ source }) => source !== undefined && source <= (startAt ?? -1));
  let left = WINDOWFUL;
  for (let at = Math.max(0, from); at < blocks.length; at += 1) {
    if (left <= 0) return at;
    left -= blocksText(blocks.slice(at, at + 1)).length;
  }
  return blocks.length;
}
