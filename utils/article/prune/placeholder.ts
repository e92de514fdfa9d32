/** Text that a designer left standing. */

const OPENING = /^lorem ipsum dolor sit amet\b/i;
const WORDS =
  /\b(?:lorem|ipsum|dolor|amet|consectetur|adipisc\w+|eiusmod|incididunt|labore|ullamco|laboris|pariatur|vestibulum|tincidunt|pellentesque|vivamus|mauris)\b/gi;
/** Where more of a page's words than this are of that kind, nothing else is on it: a draft, a page for trying things. */
const MOST_OF_PAGE = 0.04;

/** Whether a line is placeholder text on a page with text of its own. */
export function isPlaceholder(line: string, root: Element): boolean {
  if (!OPENING.test(line)) return false;
  const text = root.textContent ?? '';
  const words = text.split(/\s+/).length;
  return (text.match(WORDS)?.length ?? 0) < words * MOST_OF_PAGE;
}
