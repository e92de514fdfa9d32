import type { Block } from '../../model';
import { mapLists } from '../nested';
import type { Parsing } from '../parsing';

/** Neighbouring notes become one block of notes. */
export function notesTogether(blocks: Block[], { facts }: Parsing): Block[] {
  // Few pages have any, and all blocks would be made anew.
  if (facts.footnotes.notes.size === 0) return blocks;
  return mapLists(blocks, (list) => {
    const joined: Block[] = [];
    for (const block of list) {
      const before = joined.at(-1);
      if (block.kind === 'notes' && before?.kind === 'notes') {
        joined[joined.length - 1] = { ...before, items: [...before.items, ...block.items] };
      } else joined.push(block);
    }
    return joined;
  });
}
