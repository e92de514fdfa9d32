/** Text that a designer left standing. */
import { prose } from '../prepare/measure';

const OPENING = /^lorem ipsum dolor sit amet\b/i;
const WORDS =
  /\b(?:lorem|ipsum|dolor|amet|consectetur|adipisc\w+|eiusmod|incididunt|labore|aliqua|veniam|nostrud|ullamco|laboris|commodo|duis|irure|voluptate|cillum|fugiat|pariatur|excepteur|occaecat|cupidatat|proident|deserunt|laborum|vestibulum|tincidunt|pellentesque|vivamus|mauris)\b/i;

/** Whether a line is placeholder text on a page with text of its own: a page of nothing else is for trying things. */
export function isPlaceholder(line: string, root: Element): boolean {
  return OPENING.test(line) && prose(root).some(({ textContent }) => !WORDS.test(textContent ?? ''));
}
