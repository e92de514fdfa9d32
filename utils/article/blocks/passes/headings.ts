import type { Block, BlockOf, Inline } from '../../model';
import { wordsOnly } from '../../text/words';
import { everyBlock, mapLists } from '../nested';
import type { Parsing } from '../parsing';
import { slugger } from '../slug';
import { inlineText } from '../text';

type Heading = BlockOf<'heading'>;

/**
 * One hierarchy of headings: none that repeats the title, none with nothing below it, levels from 2 without gaps, and an
 * id each that links can name. Questions and live entries get their ids here too, from the same supply.
 */
export function headings(blocks: Block[], { facts }: Parsing): Block[] {
  const title = wordsOnly(facts.title);
  const kept = mapLists(blocks, (list) =>
    list.filter((block) => block.kind !== 'heading' || wordsOnly(inlineText(block.content)) !== title || title === ''),
  );
  const slug = slugger();
  const open: number[] = [];
  for (const block of everyBlock(kept)) {
    if (block.kind === 'heading') facts.ids.set(block.content, place(block, open, slug));
    else if (block.kind === 'faq') nameQuestions(block, slug, facts.ids);
    else if (block.kind === 'liveEntry') block.id = slug(inlineText(block.title ?? []) || block.timeText || 'entry');
  }
  return kept;
}

function place(block: Heading, open: number[], slug: (text: string) => string): string {
  while (open.length > 0 && (open.at(-1) ?? 0) >= block.level) open.pop();
  open.push(block.level);
  const depth = Math.min(open.length + 1, 6);
  block.level = depth === 6 ? 6 : depth === 5 ? 5 : depth === 4 ? 4 : depth === 3 ? 3 : 2;
  block.id = slug(inlineText(block.content));
  return block.id;
}

function nameQuestions(block: BlockOf<'faq'>, slug: (text: string) => string, ids: Map<Inline[], string>): void {
  for (const item of block.items) {
    item.id = slug(inlineText(item.question));
    ids.set(item.question, item.id);
  }
}
