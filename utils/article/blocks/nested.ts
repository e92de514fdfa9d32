/** Blocks within blocks, and inline content within them: one place that knows where each kind keeps them. */
import type { Block, Inline } from '../model';

type OnBlocks = (blocks: Block[]) => Block[];

/** The same blocks with `change` applied to every list of blocks, innermost first. */
export function mapLists(blocks: Block[], change: OnBlocks): Block[] {
  return change(blocks.map((block) => mapInside(block, (inner) => mapLists(inner, change))));
}

function mapInside(block: Block, change: OnBlocks): Block {
  switch (block.kind) {
    case 'quote':
    case 'keyPoints':
    case 'factBox':
    case 'update':
    case 'liveEntry':
    case 'post':
      return { ...block, content: change(block.content) };
    case 'list':
      return { ...block, items: block.items.map(change) };
    case 'definitions':
      return { ...block, items: block.items.map((item) => ({ ...item, details: item.details.map(change) })) };
    case 'faq':
      return { ...block, items: block.items.map((item) => ({ ...item, answer: change(item.answer) })) };
    case 'timeline':
    case 'notes':
      return { ...block, items: block.items.map((item) => ({ ...item, content: change(item.content) })) } as Block;
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => row.map((cell) => ({ ...cell, content: change(cell.content) }))),
      };
    default:
      return block;
  }
}

/** Every block, containers before what they hold. */
export function* everyBlock(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    const inner: Block[][] = [];
    mapInside(block, (list) => {
      inner.push(list);
      return list;
    });
    for (const list of inner) yield* everyBlock(list);
  }
}

/** The inline content that a block itself shows (not that of blocks in it). */
export function inlineOfBlock(block: Block): Inline[][] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.content];
    case 'figure':
    case 'gallery':
    case 'table':
    case 'media':
      return [
        block.caption ?? [],
        ...(block.kind === 'gallery' ? block.items.map(({ caption }) => caption ?? []) : []),
      ];
    case 'definitions':
      return block.items.flatMap(({ terms }) => terms);
    case 'faq':
      return block.items.map(({ question }) => question);
    case 'liveEntry':
      return [block.title ?? []];
    default:
      return [];
  }
}
