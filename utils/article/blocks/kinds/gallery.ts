import type { Block, BlockOf, FigureContent } from '../../model';
import { sourceOf } from '../source';
import type { KindParser } from './kind';

/** Marked galleries; lists and figures of several pictures come here too. */
export const gallery: KindParser = {
  tags: [],
  parse(element, parsing) {
    const content = parsing.flow(element.childNodes);
    const figures = content.filter(({ kind }) => kind === 'figure');
    return figures.length > 1 && figures.length === content.length ? galleryOf(content, element) : content;
  },
};

/** Figures as one gallery. What is no figure among the blocks is kept after it. */
export function galleryOf(blocks: readonly Block[], element: Element): Block[] {
  const figures = blocks.filter((block): block is BlockOf<'figure'> => block.kind === 'figure');
  const items = figures.map(({ kind: _kind, source: _source, ...item }): FigureContent => item);
  return [{ kind: 'gallery', items, ...sourceOf(element) }, ...blocks.filter(({ kind }) => kind !== 'figure')];
}
