/** Cuts the text into spreads, so that columns of a page that scrolls are never taller than about one window. */
import type { Block } from '../article/model';
import { plainText } from './text';

/** Characters of two columns that fill about 700 CSS pixels at the usual size: 2 × 22 lines of 48. */
const FULL = 2100;

/** Kinds that stand in a column; everything else goes over both and so ends a spread by itself. */
function lengthInColumn(block: Block): number | undefined {
  switch (block.kind) {
    case 'paragraph':
      return plainText(block.content).length;
    case 'heading':
      return block.level === 2 ? undefined : plainText(block.content).length;
    case 'list':
      return block.items.flat().reduce((sum, item) => sum + (lengthInColumn(item) ?? 0), 0);
    default:
      return undefined;
  }
}

/** The blocks in runs. Joined they are the blocks as given. */
export function spreads(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [[]];
  let filled = 0;
  for (const block of blocks) {
    const length = lengthInColumn(block);
    if (filled >= FULL && length !== undefined) {
      runs.push([]);
      filled = 0;
    }
    runs.at(-1)?.push(block);
    filled = length === undefined ? 0 : filled + length;
  }
  return runs;
}
