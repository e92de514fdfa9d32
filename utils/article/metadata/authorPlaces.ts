/** Elements whose names say that they name the author. */
import type { Person } from '../model';
import { allNamed } from '../prepare/named';
import { fold } from '../text/words';
import { isPersonShaped, namesIn } from './names';

/** Characters of a text that may be a byline. */
export const LONGEST_BYLINE = 160;
const LONGEST_BOX = 1200;
const OTHER_MATTER =
  /comment|related|footer|sidebar|widget|card|teaser|recommend|social|image|photo|quote|testimonial|avatar|bio\b|description/i;
/** Where names are not those of the author. */
export const OUTSIDE =
  'body > footer, nav, [class*="comment" i]:not(body, article, main), [class*="related" i]:not(body, article, main)';
const PLACES: readonly string[] = [
  '[itemprop~="author" i] [itemprop~="name" i]',
  '[itemprop~="author" i]',
  'a[rel~="author" i]',
  '[class*="author-name" i]',
  '[class*="author__name" i]',
  '[class*="author_name" i]',
  '[class*="byline" i] a',
  '.author a',
  '[class*="byline" i]',
  '[class~="author" i]',
  '[class*="post-author" i]',
  '[class*="entry-author" i]',
  '[class*="article-author" i]',
  '[class*="written-by" i]',
  '[class*="author" i]',
  '[id="byline" i]',
  '[id="author" i]',
  '[id*="author-info" i], [id*="authorinfo" i], [id*="author-box" i], [id*="authorbox" i], [id*="author-bio" i]',
];
const AUTHOR_HREF =
  /\/(?:authors?|by|contributors?|editors?|staff|people|columnists?|team|profiles?|writers?|autor\w*|auteurs?|redaktion)\/[^/]|[?&]_?author=/i;

/** Elements that are named as the author's: first those that hold a person's name, then any name. */
export function authorInPlaces(document: Document): Person[] {
  let fallback: Person[] = [];
  for (const selector of PLACES) {
    for (const element of allNamed(document, selector)) {
      if (OTHER_MATTER.test(element.getAttribute('class') ?? '') || isOutside(element)) continue;
      const people = [element, ...besideIn(element, selector)].flatMap(peopleIn);
      if (people.some(({ name }) => isPersonShaped(name))) return people;
      if (fallback.length === 0) fallback = people;
    }
  }
  return fallback;
}

/** A byline that is marked up as a menu is as short as one. */
function isOutside(element: Element): boolean {
  const box = element.closest(OUTSIDE);
  if (box?.localName !== 'nav' || !element.closest('[itemprop~="author"]')) return box !== null;
  return (box.textContent ?? '').length > LONGEST_BYLINE || box.parentElement?.closest(OUTSIDE) != null;
}

/** Several authors, each an item of one list that holds nothing else. */
function besideIn(element: Element, selector: string): Element[] {
  const list = element.closest('ul, ol');
  if (!list || list.closest(OUTSIDE) || list.querySelector('h1, h2, h3, h4, h5, time')) return [];
  // Stories of others have their authors in a list too.
  if (![...list.querySelectorAll('a[href]')].every(isAuthorLink)) return [];
  return [...list.children].flatMap((item) => {
    const one = item.contains(element) ? null : item.querySelector(selector);
    return one ? [one] : [];
  });
}

function peopleIn(element: Element): Person[] {
  const text = labelled(element);
  if (text.length < 2) return [];
  if (text.length > LONGEST_BYLINE) return portrayed(element, text);
  const links = [...element.querySelectorAll('a[href]')].filter(isAuthorLink);
  const linked = links.flatMap((link) => namesIn(labelled(link)));
  return linked.length > 0 ? linked : namesIn(text);
}

/** A box about the author is long, but its portrait says the name, or the link to more by them. */
function portrayed(element: Element, text: string): Person[] {
  if (text.length >= LONGEST_BOX) return [];
  const link = [...element.querySelectorAll('a[href]')].find(isAuthorLink);
  const names = [fold(element.querySelector('img[alt]')?.getAttribute('alt')), fold(link?.textContent)];
  const name = names.find((one) => isPersonShaped(one) && text.includes(one));
  return name ? [{ name }] : [];
}

/** Whether a link leads to a page about an author. */
export const isAuthorLink = (link: Element): boolean => AUTHOR_HREF.test(link.getAttribute('href') ?? '');

/** Texts of their own are parted by a bar: a role often follows the name in the next element. */
export function labelled(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    const part = fold(walker.currentNode.nodeValue);
    if (part === '') continue;
    const joins = text === '' || /(?:\bby:?|,|&|\band|:)$/i.test(text) || /^(?:,|&|and\b|;)/i.test(part);
    text += joins ? ` ${part}` : ` | ${part}`;
  }
  return fold(text);
}
