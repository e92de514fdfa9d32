import type { Block, BlockOf } from '../../model';
import { wordsOnly } from '../../text/words';
import { everyBlock, mapLists } from '../nested';
import { inlineText, proseText } from '../text';

/** Shorter ones recur by chance. */
const SHORTEST = 24;

/** A quotation whose words stand in the story as well is shown once: in the story. */
export function pullQuotes(blocks: Block[]): Block[] {
  let story: string | undefined;
  return mapLists(blocks, (list) =>
    list.flatMap((block): Block[] => {
      if (block.kind !== 'quote') return [block];
      story ??= storyOf(blocks);
      const words = wordsOnly(proseText(block.content));
      if (words.length < SHORTEST || !story.includes(` ${words} `)) return [block];
      return isNamed(block, story) ? [] : [{ ...block, pull: true }];
    }),
  );
}

/** The words of all paragraphs that are in no quotation, parted so that no match runs over two. */
function storyOf(blocks: readonly Block[]): string {
  const quoted = new Set<Block>();
  const lines: string[] = [];
  for (const block of everyBlock(blocks)) {
    if (block.kind === 'quote') for (const inner of everyBlock(block.content)) quoted.add(inner);
    else if (block.kind === 'paragraph' && !quoted.has(block)) lines.push(` ${wordsOnly(inlineText(block.content))} `);
  }
  return lines.join('\n');
}

/** Dropping it must not lose who said it. */
function isNamed({ attribution }: BlockOf<'quote'>, story: string): boolean {
  return !attribution || story.includes(` ${wordsOnly(attribution.text)} `);
}
