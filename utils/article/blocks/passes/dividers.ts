import type { Block } from '../../model';
import { mapLists } from '../nested';

/** A divider parts two things: none at the ends, none beside a heading or another divider. */
export function dividers(blocks: Block[]): Block[] {
  return mapLists(blocks, (list) => {
    const kept = list.filter(({ kind }, index) => kind !== 'divider' || list[index + 1]?.kind !== 'divider');
    return kept.filter(({ kind }, index) => {
      const [before, after] = [kept[index - 1], kept[index + 1]];
      return kind !== 'divider' || (before && after && before.kind !== 'heading' && after.kind !== 'heading');
    });
  });
}
