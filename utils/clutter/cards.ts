/** Finds rows and grids of like cards, each a picture and a title that lead to one other page. Reads only. */
import { lengthOf, textNodes } from '../comments/story';

/** Footers of sites that are no `<footer>`. */
const FOOTER = '[class*="footer" i],[id*="footer" i]';
const LEAST_CARDS = 4;
const MOST_LEVELS = 6;
const LEAST_TITLE = 10;
const MOST_TITLE = 400;
const NO_STORY = /^(?:#|mailto:|tel:|javascript:|data:|blob:)|\.(?:jpe?g|png|webp|gif|avif|svg|pdf)(?:[?#]|$)/i;

/** The boxes whose children are such cards, wherever they stand. */
export function cardGrids(document: Document): HTMLElement[] {
  const grids = new Map<HTMLElement, Set<string>>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]:has(img,picture)')) {
    const card = cardAround(link);
    const grid = card?.parentElement;
    if (!card || !grid || grid.closest(FOOTER) || !isTitled(card)) continue;
    const leads = grids.get(grid) ?? new Set();
    grids.set(grid, leads.add(link.href));
  }
  return [...grids]
    .filter(([grid, leads]) => leads.size >= LEAST_CARDS && leads.size * 2 > grid.childElementCount)
    .map(([grid]) => grid);
}

/** The largest box in which every link leads where this one does; undefined where it leads to no page. */
function cardAround(link: HTMLAnchorElement): HTMLElement | undefined {
  const here = link.ownerDocument.URL.split('#')[0];
  if (NO_STORY.test(link.getAttribute('href') ?? '') || link.href.split('#')[0] === here) return undefined;
  const to = link.getAttribute('href');
  let card: HTMLElement = link;
  for (let level = 0; level < MOST_LEVELS; level++) {
    const parent = card.parentElement;
    if (!parent || leadsElsewhere(parent, to)) break;
    card = parent;
  }
  return card;
}

function leadsElsewhere(box: Element, to: string | null): boolean {
  // A live list is made as far as it is read: in a large box two links tell.
  for (const link of box.getElementsByTagName('a')) {
    const href = link.getAttribute('href');
    if (href !== null && href !== to) return true;
  }
  return false;
}

function isTitled(card: Element): boolean {
  const length = textNodes(card).reduce((sum, run) => sum + lengthOf(run), 0);
  return length >= LEAST_TITLE && length <= MOST_TITLE;
}
