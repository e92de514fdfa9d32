import type { Block } from '../../model';
import { childrenNamed, isElement, isText } from '../elements';
import type { Parsing } from '../parsing';
import { sourceOf } from '../source';
import { galleryOf } from './gallery';
import type { KindParser } from './kind';

/** Lists with all their nesting. A list of pictures only is a gallery. */
export const list: KindParser = {
  tags: ['ul', 'ol', 'menu'],
  parse(element, parsing) {
    if (childrenNamed(element, 'li').some((item) => parsing.facts.footnotes.notes.has(item)))
      return parsing.flow(element.childNodes);
    const items = itemsOf(element, parsing).filter((item) => item.length > 0);
    if (items.length === 0) return [];
    const blocks = items.flat();
    if (blocks.length > 1 && blocks.every(({ kind }) => kind === 'figure')) return galleryOf(blocks, element);
    if (items.every((item) => item[0]?.kind === 'heading' || item.length > 6)) return blocks;
    const ordered = element.localName === 'ol';
    const start = ordered ? Number.parseInt(element.getAttribute('start') ?? '1', 10) : 1;
    return [
      {
        kind: 'list',
        ordered,
        ...(start !== 1 && Number.isFinite(start) ? { start } : {}),
        items,
        ...sourceOf(element),
      },
    ];
  },
};

/** Items with their blocks. What stands in a list but in no item belongs to the item before, as browsers show it. */
function itemsOf(element: Element, parsing: Parsing): Block[][] {
  const items: Block[][] = [];
  let stray: Node[] = [];
  const endStray = () => {
    const blocks = parsing.flow(stray);
    stray = [];
    const last = items.at(-1);
    if (last) last.push(...blocks);
    else if (blocks.length > 0) items.push(blocks);
  };
  for (const node of element.childNodes) {
    if (isElement(node) && node.localName === 'li') {
      endStray();
      items.push(parsing.flow(node.childNodes));
    } else if (isElement(node) || isText(node)) stray.push(node);
  }
  endStray();
  return items;
}
