import { sourceOf } from '../source';
import type { KindParser } from './kind';

/** An item of the footnotes, found beforehand by its reference; the notes pass joins neighbours. */
export const notes: KindParser = {
  tags: ['li', 'p', 'dd', 'aside', 'div'],
  parse(element, parsing) {
    const note = parsing.facts.footnotes.notes.get(element);
    if (!note) return undefined;
    const content = parsing.flow(element.childNodes);
    return content.length > 0 ? [{ kind: 'notes', items: [{ ...note, content }], ...sourceOf(element) }] : [];
  },
};
