import type { Block, BlockOf, FaqItem } from '../../model';
import { groupsIn } from '../descriptionGroups';
import { childrenNamed } from '../elements';
import { KIND_ATTRIBUTE } from '../marks';
import type { Parsing } from '../parsing';
import { sourceOf } from '../source';
import { inlineText, withoutStress } from '../text';
import { endsAsQuestion } from '../words/questions';
import type { KindParser } from './kind';

/**
 * Questions that fold: `<details>`, and `<dl>` of questions. One `<details>` that asks nothing and has no neighbour is a
 * box. The faq pass joins neighbours, and finds questions that are headings.
 */
export const faq: KindParser = {
  tags: ['details'],
  parse(element, parsing) {
    if (element.localName === 'details') return detailsOf(element, parsing);
    return questionsIn(element, parsing) ?? parsing.flow(element.childNodes);
  },
};

function detailsOf(element: Element, parsing: Parsing): Block[] {
  const [summary] = childrenNamed(element, 'summary');
  const question = withoutStress(parsing.inline(summary ? summary.childNodes : []));
  const answer = parsing.flow([...element.childNodes].filter((node) => node !== summary));
  const source = sourceOf(element);
  if (answer.length === 0) return question.length > 0 ? [{ kind: 'paragraph', content: question, ...source }] : [];
  const title = inlineText(question);
  if (title && (isMarked(element) || endsAsQuestion(title) || hasNeighbour(element))) {
    return [faqOf([{ id: '', question, answer }], element)];
  }
  return title ? [{ kind: 'factBox', title, content: answer, ...source }] : answer;
}

function isMarked(element: Element): boolean {
  return element.getAttribute(KIND_ATTRIBUTE) === 'faq';
}

function hasNeighbour(element: Element): boolean {
  return [element.previousElementSibling, element.nextElementSibling].some((one) => one?.localName === 'details');
}

function isQuestions(element: Element): boolean {
  if (isMarked(element)) return true;
  const terms = [...element.querySelectorAll('dt')];
  return terms.length > 0 && terms.every((term) => endsAsQuestion(term.textContent ?? ''));
}

/** The questions of a `<dl>` that asks in each of its terms, or is marked; undefined for others. */
export function questionsIn(element: Element, parsing: Parsing): Block[] | undefined {
  if (element.localName !== 'dl' || !isQuestions(element)) return undefined;
  const items: FaqItem[] = [];
  for (const child of groupsIn(element)) {
    if (child.localName === 'dt')
      items.push({ id: '', question: withoutStress(parsing.inline(child.childNodes)), answer: [] });
    else items.at(-1)?.answer.push(...parsing.flow(child.localName === 'dd' ? child.childNodes : [child]));
  }
  const complete = items.length > 0 && items.every(({ question, answer }) => question.length > 0 && answer.length > 0);
  return complete && groupsIn(element)[0]?.localName === 'dt' ? [faqOf(items, element)] : undefined;
}

function faqOf(items: FaqItem[], element: Element): BlockOf<'faq'> {
  return { kind: 'faq', items, ...sourceOf(element) };
}
