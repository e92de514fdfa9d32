/** The order in which the blocks are shown. */
import type { Article, Block, BlockOf } from '../article/model';
import { isLater } from './dates';

export interface Arranged {
  /** Updates and corrections newer than the text: shown before it. */
  updates: BlockOf<'update'>[];
  blocks: Block[];
}

function isNewUpdate(block: Block, published: string | undefined): block is BlockOf<'update'> {
  return block.kind === 'update' && block.date !== undefined && isLater(block.date, published);
}

/** The blocks with brought-back omissions where they stood, and new updates apart. Never drops a block. */
export function arrange(article: Article, broughtBack: ReadonlySet<string>): Arranged {
  const restored = article.leftOut.filter(({ id }) => broughtBack.has(id));
  const all = article.blocks.flatMap((block, index) => [
    ...restored.filter(({ before }) => before === index).flatMap(({ blocks }) => blocks),
    block,
  ]);
  const atEnd = restored.filter(({ before }) => before < 0 || before >= article.blocks.length);
  const blocks = [...all, ...atEnd.flatMap((omission) => omission.blocks)];
  return {
    updates: blocks.filter((block) => isNewUpdate(block, article.published)),
    blocks: blocks.filter((block) => !isNewUpdate(block, article.published)),
  };
}
