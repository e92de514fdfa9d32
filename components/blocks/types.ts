import type { JSX } from 'preact';
import type { Block, BlockKind, BlockOf } from '@/utils/article/model';

export interface BlockProps<Kind extends BlockKind> {
  block: BlockOf<Kind>;
  /** Draws blocks inside this one. Handed in, so that no view needs the registry that lists it. */
  nest(blocks: readonly Block[]): JSX.Element;
}

export type BlockView<Kind extends BlockKind> = (props: BlockProps<Kind>) => JSX.Element;

/** The attributes that every block's element carries: for place keeping, styles and tests. */
export function hooks(block: { kind: BlockKind; source?: number }): Record<`data-${string}`, string | number> {
  const kind = { 'data-kind': block.kind };
  return block.source === undefined ? kind : { ...kind, 'data-source': block.source };
}
