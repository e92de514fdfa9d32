/** Lists of links: related stories, menus, cards. */
import { linkDensity } from '../prepare/measure';
import { fold, roughWords } from '../text/words';
import { isHeading } from './elements';

const MOSTLY_LINKS = 0.7;
const CARD_WORDS = 45;
const FEWEST_CARDS = 3;

/** A list or box that is nearly all links to elsewhere. */
export function isLinkBox(element: Element): boolean {
  const links = element.querySelectorAll('a[href]').length;
  if (links === 0 || element.localName === 'p' || isHeading(element)) return false;
  if (element.matches('figure, blockquote, pre, table') || element.querySelector('figcaption, table, pre, blockquote'))
    return false;
  const text = fold(element.textContent);
  if (links === 1 && roughWords(text) > 14) return false;
  return linkDensity(element) > MOSTLY_LINKS;
}

/** Signs between the links of a row. */
const PARTS_LINKS = /[|•·‧/>＞›»→]/g;
const ROW_DENSITY = 0.6;
const ROW_LABEL_WORDS = 5;
const FEWEST_IN_ROW = 3;

/** "More rankings: Trucks | Vans | Cars": links to other pages in one line, whatever it is set as. */
export function isLinkRow(element: Element): boolean {
  if (!element.matches('p, blockquote')) return false;
  const links = [...element.querySelectorAll('a[href]')];
  if (links.length < FEWEST_IN_ROW || linkDensity(element) < ROW_DENSITY) return false;
  const beside = links.reduce((text, link) => text.replace(fold(link.textContent), ' '), fold(element.textContent));
  return (beside.match(PARTS_LINKS) ?? []).length >= links.length - 1 && roughWords(beside) <= ROW_LABEL_WORDS;
}

/** Three or more like boxes, each a short text with a linked heading: teasers of other pages. */
export function isCardGrid(element: Element): boolean {
  const items = [...element.children].filter((child) => fold(child.textContent) !== '');
  if (items.length < FEWEST_CARDS) return false;
  const cards = items.filter(isCard).length;
  return cards >= FEWEST_CARDS && cards >= items.length * 0.8;
}

function isCard(item: Element): boolean {
  if (roughWords(item.textContent ?? '') > CARD_WORDS) return false;
  return (
    item.querySelector('a h2, a h3, a h4, a h5, h2 a[href], h3 a[href], h4 a[href], h5 a[href]') !== null ||
    (item.localName === 'a' && isHeadingInside(item))
  );
}

const isHeadingInside = (item: Element): boolean => item.querySelector('h2, h3, h4, h5') !== null;

/** Whether the headings of a box lead to other pages: what stands below each is how that page begins. */
export function holdsTeasers(box: Element): boolean {
  const linked = [...box.querySelectorAll('h2, h3, h4, h5')].filter(isLink);
  return linked.length >= FEWEST_CARDS;
}

function isLink(heading: Element): boolean {
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]:not([href^="#"])');
  return link !== null && fold(link.textContent).includes(fold(heading.textContent));
}
