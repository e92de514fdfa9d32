/** Takes off what a wall or a loading animation put on the page's own content. */
import { HIDDEN_ATTRIBUTE } from './clone';
import { prose, textLength } from './measure';

const COVERED = `[aria-hidden="true"], [inert], [style*="display" i], [style*="visibility" i], [hidden], [${HIDDEN_ATTRIBUTE}]`;
/** Hidden, yet this much of the page's running text: it is the page, and something hid it. */
const SHARE_OF_PROSE = 0.4;
const FEWEST = 2;
/** Less than this share of the running text is shown: the page draws itself by script and has not (yet). */
const LITTLE_SHOWN = 0.1;

/** Opens hidden or inert elements that hold a good part of the running text of the page. */
export function liftCurtains(clone: Document): void {
  const covered = [...clone.querySelectorAll(COVERED)].filter((element) => textLength(element) > 400);
  if (covered.length === 0 && !clone.body.matches(COVERED)) return;
  const all = prose(clone.body).length;
  if (all >= FEWEST && shownProse(clone) < all * LITTLE_SHOWN) {
    for (const element of covered) uncover(element);
    return;
  }
  if (all < FEWEST) liftWholePage(clone, covered);
  for (const element of [clone.documentElement, clone.body, ...covered]) {
    const inside = element === clone.body || element === clone.documentElement ? all : prose(element).length;
    if (inside >= FEWEST && inside >= all * SHARE_OF_PROSE) uncover(element);
  }
  for (const element of clone.querySelectorAll('[inert]')) element.removeAttribute('inert');
}

const shownProse = (clone: Document): number =>
  prose(clone.body).filter((paragraph) => !paragraph.closest(COVERED)).length;

/** A page of few words (a product) in one hidden box, with little or nothing beside it. */
function liftWholePage({ body }: Document, covered: readonly Element[]): void {
  const least = textLength(body) * (1 - LITTLE_SHOWN);
  for (const element of covered) {
    if (textLength(element) >= least && element.querySelector('h1, main') !== null) uncover(element);
  }
}

/** Removes every way an element itself can be hidden. */
export function uncover(element: Element): void {
  for (const name of ['aria-hidden', 'inert', 'hidden', HIDDEN_ATTRIBUTE]) element.removeAttribute(name);
  const { style } = element as HTMLElement;
  style?.removeProperty('display');
  style?.removeProperty('visibility');
}
