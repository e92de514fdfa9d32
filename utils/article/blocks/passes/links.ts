import type { Block, Inline } from '../../model';
import { linkAddress } from '../addresses';
import { everyBlock, inlineOfBlock } from '../nested';
import type { Parsing } from '../parsing';

/** Links to places on the page lead to the heading there, where the view has it, else to the page itself. */
export function links(blocks: Block[], { facts }: Parsing): Block[] {
  const resolve = (inline: Inline): void => {
    if (inline.type === 'link' && inline.href.startsWith('#')) {
      const content = facts.anchors.get(inline.href.slice(1));
      const id = content && facts.ids.get(content);
      inline.href = id ? `#${id}` : (linkAddress(inline.href, facts.baseUrl) ?? facts.baseUrl);
    }
    if ('children' in inline) inline.children.forEach(resolve);
  };
  for (const block of everyBlock(blocks)) for (const content of inlineOfBlock(block)) content.forEach(resolve);
  return blocks;
}
