import type { BlockOf } from '../../model';
import { partOf } from '../marks';
import { sourceOf } from '../source';
import { without } from './boxes';
import type { KindParser } from './kind';

/** Dated steps; each child of the marked element that has a time is one. */
export const timeline: KindParser = {
  tags: [],
  parse(element, parsing) {
    const items: BlockOf<'timeline'>['items'] = [];
    for (const child of element.children) {
      const timePart = partOf(child, 'time');
      const time = timePart?.textContent?.replace(/\s+/g, ' ').trim();
      const content = parsing.flow(without(child, timePart));
      if (time) items.push({ time, content });
      else if (content.length > 0) items.at(-1)?.content.push(...content);
    }
    return items.length > 1 ? [{ kind: 'timeline', items, ...sourceOf(element) }] : parsing.flow(element.childNodes);
  },
};
