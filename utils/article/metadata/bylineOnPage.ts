/** The byline as a reader sees it. */
import type { Person } from '../model';
import { fold } from '../text/words';
import { dateInText } from './dateText';
import { isNameLike, isPersonShaped, namesIn } from './names';
import { nodesNearTitle, textsNearTitle } from './nearTitle';

const LONGEST_BYLINE = 160;
const OTHER_MATTER =
  /comment|related|footer|sidebar|widget|card|teaser|recommend|social|image|photo|quote|testimonial|avatar|bio\b|description/i;
const OUTSIDE =
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
];
const AUTHOR_HREF =
  /\/(?:authors?|by|contributors?|staff|people|columnists?|team|profiles?|writers?|autor\w*|auteurs?|redaktion)\/[^/]|[?&]_?author=/i;
const LEAD_IN_ALONE =
  /^(?:(?:written|posted|published|authored|reported|story|words|article|interview|text|posted) )?by\s*:?$|^(?:authors?|author\(s\)|contributors?|written by|autor(?:en|in|es)?|auteurs?|autore|von|par|por)\s*:?$/i;
const LEAD_IN =
  /^(?:(?:written|posted|published|authored|reported|story|words|article|interview|text)(?: on .{4,25})? )?by\s*:?\s+(?=[\p{L}@])|^(?:authors?|contributors?|autor(?:en|in|es)?|auteur|autore)\s*:\s*(?=\p{L})|^(?:von|par|por|di|door)\s+(?=\p{Lu})/iu;
const LABEL =
  /^(?:(?:article |story |text )?(?:written |posted |reported )?by|authors?|author\(s\)|contributors?|autor(?:en|in|es|a)?|auteurs?|autore|autori)\s*:?$/i;
const AT_END =
  /^(?:this (?:article|post|story|blog post) (?:was|is) )?(?:written|posted|authored) by\s+(?=\p{Lu})|^by\s+(?=\p{Lu}\p{Ll}+ \p{Lu})/iu;
/** How many texts from the headline a name with a portrait may stand. */
const NEAREST = 8;
const LONGEST_BOX = 1200;
const LONGEST_NOTE = 200;

/** Text near the headline that says "by". */
export function authorNearTitle(document: Document, title: string): Person[] {
  const texts = textsNearTitle(document, title);
  for (const [index, text] of texts.entries()) {
    if (text.length > LONGEST_BYLINE) continue;
    const names = LEAD_IN_ALONE.test(text)
      ? afterLeadIn(texts.slice(index + 1))
      : LEAD_IN.test(text)
        ? nameLike(namesIn(text))
        : [];
    if (names.length > 0) return names;
  }
  return [];
}

/** The names that follow a lead-in, joined by "and" and commas. */
function afterLeadIn(texts: readonly string[]): Person[] {
  const names = nameLike(namesIn(texts[0] ?? ''));
  let at = 1;
  while (names.length > 0 && /^(?:,|&|and|und|et|y|e)$/i.test(texts[at] ?? '')) {
    names.push(...nameLike(namesIn(texts[at + 1] ?? '')));
    at += 2;
  }
  return names;
}

/** In running text "by" may be followed by anything. */
const nameLike = (people: Person[]): Person[] => people.filter(({ name }) => isNameLike(name));
const persons = (people: Person[]): Person[] => people.filter(({ name }) => isPersonShaped(name));

/** Elements that are named as the author's: first those that hold a person's name, then any name. */
export function authorInPlaces(document: Document): Person[] {
  let fallback: Person[] = [];
  for (const selector of PLACES) {
    for (const element of document.querySelectorAll(selector)) {
      if (OTHER_MATTER.test(element.getAttribute('class') ?? '') || element.closest(OUTSIDE)) continue;
      const people = peopleIn(element);
      if (persons(people).length > 0) return people;
      if (fallback.length === 0) fallback = people;
    }
  }
  return fallback;
}

function peopleIn(element: Element): Person[] {
  const text = labelled(element);
  if (text.length < 2) return [];
  if (text.length > LONGEST_BYLINE) return portrayed(element, text);
  const links = [...element.querySelectorAll('a[href]')].filter(isAuthorLink);
  const linked = links.flatMap((link) => namesIn(labelled(link)));
  return linked.length > 0 ? linked : namesIn(text);
}

/** A box about the author is long, but its portrait says the name. */
function portrayed(element: Element, text: string): Person[] {
  const name = fold(element.querySelector('img[alt]')?.getAttribute('alt'));
  return isPersonShaped(name) && text.includes(name) && text.length < LONGEST_BOX ? [{ name }] : [];
}

const isAuthorLink = (link: Element): boolean => AUTHOR_HREF.test(link.getAttribute('href') ?? '');

/** Texts of their own are parted by a bar: a role often follows the name in the next element. */
function labelled(element: Element): string {
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

/** Near the headline: links to pages of authors, a name that has a portrait, or "Jane Roe | Senior Writer | July 2, 2025". */
export function authorBesideTitle(document: Document, title: string): Person[] {
  const nodes = nodesNearTitle(document, title);
  const linked = nodes.flatMap((node) => {
    const link = node.parentElement?.closest('a[href]');
    return link && isAuthorLink(link) && !link.closest(OUTSIDE) ? persons(namesIn(labelled(link))) : [];
  });
  if (linked.length > 0) return linked;
  const texts = nodes.map((node) => fold(node.data));
  const portraits = new Set([...document.querySelectorAll('img[alt]')].map((image) => fold(image.getAttribute('alt'))));
  const nearest = textsNearTitle(document, title).slice(0, NEAREST);
  const name = nearest.find((text) => portraits.has(text) && isPersonShaped(text)) ?? withDate(texts);
  return name ? [{ name }] : [];
}

function withDate(texts: readonly string[]): string | undefined {
  const line = texts.find((text) => text.length < LONGEST_BYLINE && /\s[|•·]\s/.test(text) && dateInText(text, true));
  const name = line?.split(/\s*[|•·]\s*/)[0];
  return name && isPersonShaped(name) ? name : undefined;
}

/** A label that only says "Author", anywhere, and what follows it. */
export function authorLabelled(document: Document): Person[] {
  for (const label of document.querySelectorAll('h2, h3, h4, h5, h6, dt, th, b, strong, span, p, div')) {
    if (label.childElementCount > 0 || !LABEL.test(fold(label.textContent)) || label.closest(OUTSIDE)) continue;
    const next = label.nextElementSibling ?? label.parentElement?.nextElementSibling;
    const items = next ? [...next.querySelectorAll('li')] : [];
    const named = items.length > 0 ? items : next ? [next] : [];
    const people = persons(named.flatMap((one) => namesIn(firstLine(one))));
    if (people.length > 0) return people;
  }
  return [];
}

const firstLine = (element: Element): string => labelled(element).slice(0, LONGEST_BYLINE).split(' | ')[0] ?? '';

/** "Written by Jane Roe" as a line of its own below the story. */
export function authorAtEnd(document: Document): Person[] {
  for (const element of document.querySelectorAll('p, h3, h4, h5, h6, span, div')) {
    if (element.childElementCount > 2 || (element.textContent?.length ?? 0) > LONGEST_NOTE) continue;
    const text = fold(element.textContent);
    if (!AT_END.test(text) || element.closest(OUTSIDE)) continue;
    const people = persons(namesIn(text));
    if (people.length > 0) return people;
  }
  return [];
}
