import type { Block } from '../../model';
import { mapLists } from '../nested';

/** Neighbouring notes become one block of notes. */
export function notesTogether(blocks: Block[]): Block[] {
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
