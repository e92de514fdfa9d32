import type { Block } from '../../model';
import { NATURE_ATTRIBUTE, partOf, TIME_ATTRIBUTE } from '../marks';
import type { Parsing } from '../parsing';
import { sourceOf } from '../source';
import { inlineText } from '../text';
import type { KindParser } from './kind';

/** Boxes beside or above the story, as structure marking found them. */
function box(kind: 'keyPoints' | 'factBox'): KindParser {
  return {
    tags: [],
    parse(element, parsing) {
      const { title, content } = titledContent(element, parsing);
      if (content.length === 0) return title ? parsing.flow(element.childNodes) : [];
      return [{ kind, ...(title ? { title } : {}), content, ...sourceOf(element) }];
    },
  };
}

export const keyPoints = box('keyPoints');
export const factBox = box('factBox');

/** Editors' notes on changes. */
export const update: KindParser = {
  tags: [],
  parse(element, parsing) {
    const content = parsing.flow(element.childNodes);
    const nature = element.getAttribute(NATURE_ATTRIBUTE) === 'correction' ? 'correction' : 'update';
    const date = element.getAttribute(TIME_ATTRIBUTE);
    return content.length > 0
      ? [{ kind: 'update', nature, ...(date ? { date } : {}), content, ...sourceOf(element) }]
      : [];
  },
};

function titledContent(element: Element, parsing: Parsing): { title?: string; content: Block[] } {
  const marked = partOf(element, 'title');
  const title = marked ? inlineText(parsing.inline(marked.childNodes)).trim() : '';
  if (marked && title) return { title, content: parsing.flow(without(element, marked)) };
  const content = parsing.flow(element.childNodes);
  const [first, ...rest] = content;
  return first?.kind === 'heading' ? { title: inlineText(first.content), content: rest } : { content };
}

/** The children of an element without one of its descendants. */
export function without(element: Element, left: Element | undefined): Node[] {
  return [...element.childNodes].flatMap((node) => {
    if (node === left) return [];
    return left && node.contains(left) ? without(node as Element, left) : [node];
  });
}
