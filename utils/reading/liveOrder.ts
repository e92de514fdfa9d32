/** Live reports come newest or oldest first; readers want the one or the other. */
import type { Block, BlockOf } from '../article/model';

export type LiveOrder = 'newest' | 'oldest';

/** Fewer entries are seen at one glance. */
const FEWEST = 3;

const isEntry = (block: Block): block is BlockOf<'liveEntry'> => block.kind === 'liveEntry';

/** The order in which the blocks have their live entries; undefined where that cannot be told from their times. */
export function liveOrderOf(blocks: readonly Block[]): LiveOrder | undefined {
  const times = blocks.filter(isEntry).map(({ time }) => Date.parse(time ?? ''));
  if (times.length < FEWEST || times.some(Number.isNaN)) return undefined;
  const steps = times.slice(1).map((time, at) => time - (times[at] ?? time));
  if (steps.every((step) => step === 0)) return undefined;
  if (steps.every((step) => step <= 0)) return 'newest';
  return steps.every((step) => step >= 0) ? 'oldest' : undefined;
}

/** The same blocks with their live entries the other way round; what stands between them keeps its place. */
export function turnLiveEntries(blocks: readonly Block[]): Block[] {
  const turned = blocks.filter(isEntry).reverse();
  let next = 0;
  return blocks.map((block) => (isEntry(block) ? (turned[next++] ?? block) : block));
}
