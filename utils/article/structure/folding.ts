/** Questions and answers become `<details>`, whatever they were: Readability keeps these, and they nest and join well. */
import { ID_ATTRIBUTE } from '../blocks/marks';
import { uncover } from '../prepare/lift';
import { mark, textOf, wrap } from './reshape';

const SHORTEST_ANSWER = 2;
const LONGEST_QUESTION = 300;

/** Whether two texts can be a question and its answer at all. */
export function canFold(question: string, answer: string): boolean {
  return question.length > 1 && question.length <= LONGEST_QUESTION && answer.length >= SHORTEST_ANSWER;
}

/**
 * Puts a question and its answer into a marked `<details>` where the question stands.
 * @param question its element; its content becomes the summary.
 * @param answer elements that follow or that it opens, wherever they are.
 */
export function fold(question: Element, answer: readonly Element[]): Element {
  const summary = wrap('summary', question, []);
  summary.append(...contentOf(question));
  for (const element of answer) open(element);
  const details = wrap('details', summary, [summary, ...answer]);
  question.remove();
  mark(details, 'faq');
  if (question.id) details.setAttribute(ID_ATTRIBUTE, question.id);
  return details;
}

/** The words of a question out of the heading or button that holds them, without icons. */
function contentOf(question: Element): Node[] {
  for (const icon of question.querySelectorAll('svg, [aria-hidden="true"], [class*="icon" i]')) {
    if (textOf(icon).length <= 1) icon.remove();
  }
  for (const button of question.querySelectorAll('button, [role="button"]')) button.replaceWith(...button.childNodes);
  return [...question.childNodes];
}

/** Opens an answer: the panel, and what in it holds all of its text. */
function open(panel: Element): void {
  uncover(panel);
  const inner = panel.children.length === 1 ? panel.firstElementChild : null;
  if (inner && textOf(inner) === textOf(panel)) open(inner);
}
