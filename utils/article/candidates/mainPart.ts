/** The part of a page between its head, menus and foot, for pages that tell no story. */
import { textLength } from '../prepare/measure';

const MAIN = 'main, [role="main"], #main, #content, #main-content, #maincontent, #primary';
/** A marked part with less of the page's text than this holds a corner of it only. */
const SHARE_OF_PAGE = 0.25;

/** The largest element that calls itself the main part, or the body where none holds much. */
export function mainPart(body: Element): Element {
  let best: Element = body;
  let most = textLength(body) * SHARE_OF_PAGE;
  for (const element of body.querySelectorAll(MAIN)) {
    const length = textLength(element);
    // Equal length: the outer one came first.
    if (length > most) [best, most] = [element, length];
  }
  return best;
}
