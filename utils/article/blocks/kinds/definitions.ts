import type { Block, BlockOf, Inline } from '../../model';
import { groupsIn } from '../descriptionGroups';
import { sourceOf } from '../source';
import { questionsIn } from './faq';
import type { KindParser } from './kind';

type Item = BlockOf<'definitions'>['items'][number];

/** Description lists: one or several terms, then their details; groups may be wrapped in `<div>`. Lists of questions are an FAQ. */
export const definitions: KindParser = {
  tags: ['dl'],
  parse(element, parsing) {
    const questions = questionsIn(element, parsing);
    if (questions) return questions;
    const items: Item[] = [];
    for (const child of groupsIn(element)) {
      if (child.localName === 'dt') addTerm(items, parsing.inline(child.childNodes));
      else addDetail(items, parsing.flow(child.localName === 'dd' ? child.childNodes : [child]));
    }
    return items.length > 0 ? [{ kind: 'definitions', items, ...sourceOf(element) }] : [];
  },
};

/** Terms in a row share the details after them. */
function addTerm(items: Item[], term: Inline[]): void {
  const last = items.at(-1);
  if (term.length === 0) return;
  if (last && last.details.length === 0) last.terms.push(term);
  else items.push({ terms: [term], details: [] });
}

function addDetail(items: Item[], detail: Block[]): void {
  const last = items.at(-1);
  if (detail.length === 0) return;
  if (last) last.details.push(detail);
  else items.push({ terms: [], details: [detail] });
}
