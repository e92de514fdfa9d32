import type { BlockOf } from '../../model';
import { isPart, partOf, TIME_ATTRIBUTE } from '../marks';
import { sourceOf } from '../source';
import { inlineText } from '../text';
import type { KindParser } from './kind';

/** One entry of a live blog: when, its heading, who, and what. */
export const liveEntry: KindParser = {
  tags: [],
  parse(element, parsing) {
    const timePart = partOf(element, 'time');
    const authorPart = partOf(element, 'author');
    const nodes = [...element.childNodes].flatMap((node) => nodesWithoutParts(node));
    const [first, ...rest] = parsing.flow(nodes);
    if (!first) return [];
    const time = element.getAttribute(TIME_ATTRIBUTE);
    const timeText = timePart?.textContent?.replace(/\s+/g, ' ').trim();
    const author = authorPart ? inlineText(parsing.inline([authorPart])).trim() : '';
    const titled = first.kind === 'heading';
    const block: BlockOf<'liveEntry'> = {
      kind: 'liveEntry',
      id: '',
      ...(time ? { time } : {}),
      ...(timeText ? { timeText } : {}),
      ...(titled ? { title: first.content } : {}),
      ...(author ? { author } : {}),
      content: titled ? rest : [first, ...rest],
      ...sourceOf(element),
    };
    return [block];
  },
};

function nodesWithoutParts(node: Node): Node[] {
  if (node.nodeType !== 1) return [node];
  const element = node as Element;
  if (isPart(element, 'time') || isPart(element, 'author')) return [];
  const holds = partOf(element, 'time') ?? partOf(element, 'author');
  return holds ? [...element.childNodes].flatMap(nodesWithoutParts) : [node];
}
