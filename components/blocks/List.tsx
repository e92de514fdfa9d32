import type { JSX } from 'preact';
import type { Block } from '@/utils/article/model';
import { type BlockProps, hooks } from './types';

function items(all: readonly Block[][], nest: BlockProps<'list'>['nest']): JSX.Element[] {
  return all.map((item, index) => <li key={index}>{nest(item)}</li>);
}

export function List({ block, nest }: BlockProps<'list'>): JSX.Element {
  if (!block.ordered) return <ul {...hooks(block)}>{items(block.items, nest)}</ul>;
  return (
    <ol start={block.start} {...hooks(block)}>
      {items(block.items, nest)}
    </ol>
  );
}
