/** The byline as a reader sees it. */

import type { Person } from '../model';
import { bare, fold } from '../text/words';
import { isAuthorLink, LONGEST_BYLINE, labelled, OUTSIDE } from './authorPlaces';
import { dateInText } from './dateText';
import { hasRole, isNameLike, isPersonShaped, namesIn } from './names';
import type { Line, Surroundings } from './nearTitle';

/** Names of sections and places look like names of people. */
const SECTION =
  '[class*="categor" i], [class*="topic" i], [class*="tag" i], [class*="eyebrow" i], [class*="kicker" i], [class*="location" i], [class*="breadcrumb" i]'
    .split(', ')
    .map((one) => `${one}:not(body, article, main)`)
    .join(', ');
const OUTSIDE_OR_SECTION = `${OUTSIDE}, ${SECTION}, h1, h2, h3`;
const LEAD_IN_ALONE =
  /^(?:(?:written|posted|published|authored|reported|story|words|article|interview|text|posted) )?by\s*:?$|^(?:authors?|author\(s\)|contributors?|written by|autor(?:en|in|es)?|auteurs?|autore|von|par|por)\s*:?$/i;
const LEAD_IN =
  /^(?:(?:written|posted|published|authored|reported|story|words|article|interview|text)(?: on .{4,25})? )?by\s*:?\s+(?=[\p{L}@])|^(?:authors?|contributors?|autor(?:en|in|es)?|auteur|autore)\s*:\s*(?=\p{L})|^(?:von|par|por|di|door)\s+(?=\p{Lu})/iu;
/** Patterns with properties of letters take milliseconds to set up: most pages need none where this one fails. */
const MAY_LEAD_IN = /\b(?:by|von|par|por|di|door)\b|author|contributor|aut(?:or|eur)/i;
const LABEL =
  /^(?:(?:article |story |text )?(?:written |posted |reported )?by|authors?|author\(s\)|contributors?|autor(?:en|in|es|a)?|auteurs?|autore|autori)\s*:?$/i;
/** The lead-in of such a line where the name is an element of its own. */
const BY_ALONE = /\b(?:written|posted|authored) by$/i;
const AT_END =
  /^(?:this (?:article|post|story|blog post) (?:was|is) )?(?:written|posted|authored) by\s+(?=\p{Lu})|^by\s+(?=\p{Lu}\p{Ll}+ \p{Lu})/iu;
/** What joins names that are elements of their own. */
const JOIN = /^(?:,|&|and|und|et|y|e)$/i;
const OTHER_HAND =
  /(?:reviewed|edited|checked|curated|translated|produced|narrated|photos?|photographs?|photography|illustrations?|illustrated|images?|art)(?: by)?\s*:?$/i;
const LEADING_SIGN = /^[-–—|•·]\s*/;
/** In place of a portrait. */
const INITIALS = /^\p{Lu}{1,3}$/u;
const SEPARATORS = /\s*[|•·・●]\s*/;
/** How many texts from the headline a byline may stand. */
const NEAREST = 12;
const CLOSE_ABOVE = 4;
const BLOCK = 'p, li, blockquote, dd, td, div, section, h1, h2, h3, h4, h5, h6';
const LONGEST_NOTE = 200;

/** The nearest text below the headline, or close above it, that says "by" or links to an author. */
export function authorNearTitle({ after, before }: Surroundings): Person[] {
  return bySigned(after.slice(0, NEAREST)) ?? bySigned(before.slice(0, CLOSE_ABOVE).reverse()) ?? [];
}

/** The same among all texts around the headline, for pages with much between headline and byline. */
export function authorAroundTitle({ after, before }: Surroundings): Person[] {
  return bySigned(after) ?? bySigned(before) ?? [];
}

function bySigned(lines: readonly Line[]): Person[] | undefined {
  for (const [index, line] of lines.entries()) {
    if (isOtherHand(lines, index)) continue;
    const signed = afterBy(line.text.replace(LEADING_SIGN, ''), lines.slice(index + 1));
    const names = signed.length > 0 ? signed : linkedFrom(lines, index);
    if (names.length > 0) return names;
  }
  return undefined;
}

/** "Medically reviewed by": they did not write it. */
function isOtherHand(lines: readonly Line[], index: number): boolean {
  const [first, second, own] = [index - 2, index - 1, index].map((at) => lines[at]?.text ?? '');
  if (OTHER_HAND.test(own ?? '') || OTHER_HAND.test(second ?? '')) return true;
  return LEAD_IN_ALONE.test(second ?? '') && OTHER_HAND.test(`${first} ${second}`);
}

function afterBy(text: string, rest: readonly Line[]): Person[] {
  if (text.length > LONGEST_BYLINE) return [];
  if (LEAD_IN_ALONE.test(text)) return nameLike(signedBy(text, rest));
  return MAY_LEAD_IN.test(text) && LEAD_IN.test(text) ? nameLike(namesIn(text)) : [];
}

/** A link to an author's page, and those that follow it. */
function linkedFrom(lines: readonly Line[], start: number): Person[] {
  const people: Person[] = [];
  for (const { node, text } of lines.slice(start)) {
    const link = linkOf(node);
    const found = link && isAuthorLink(link) && !link.closest(OUTSIDE) ? linkedNames(link) : [];
    if (found.length === 0 && !JOIN.test(text)) break;
    people.push(...found);
  }
  return people;
}

/** Names of persons, and a name of one word that is also the address of its page: "/author/paul/". */
function linkedNames(link: Element): Person[] {
  const people = namesIn(labelled(link));
  const slug = bare((link.getAttribute('href') ?? '').split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1) ?? '');
  return people.filter(({ name }) => isPersonShaped(name) || (isNameLike(name) && bare(name) === slug));
}

/** "Authors" may stand over a list, "by" does not. */
function signedBy(label: string, rest: readonly Line[]): Person[] {
  const list = /\bby\s*:?$/i.test(label) ? undefined : listed(rest[0]);
  return list ?? afterLeadIn(rest.map(({ text }) => text));
}

/** The names that follow a lead-in, joined by "and" and commas. */
function afterLeadIn(texts: readonly string[]): Person[] {
  const first = INITIALS.test(texts[0] ?? '') ? 1 : 0;
  const names = nameLike(namesIn(texts[first] ?? ''));
  let at = first + 1;
  while (names.length > 0 && JOIN.test(texts[at] ?? '')) {
    names.push(...nameLike(hasRole(texts[at + 1] ?? '') ? [] : namesIn(texts[at + 1] ?? '')));
    at += 2;
  }
  return names;
}

/** In running text "by" may be followed by anything. */
const nameLike = (people: Person[]): Person[] => people.filter(({ name }) => isNameLike(name));
const persons = (people: Person[]): Person[] => people.filter(({ name }) => isPersonShaped(name));

/** Near the headline: names beside their date, role or degree, and a name that has a portrait. */
export function authorBesideTitle(document: Document, { after, before }: Surroundings): Person[] {
  const beside = besideDateOrRole([...before.slice(0, CLOSE_ABOVE).reverse(), ...after.slice(0, NEAREST)]);
  if (beside.length > 0) return beside;
  const portraits = new Set([...document.querySelectorAll('img[alt]')].map((image) => fold(image.getAttribute('alt'))));
  const nearest = [...after, ...before].slice(0, NEAREST).map(({ text }) => text);
  const name = nearest.find((text) => portraits.has(text) && isPersonShaped(text));
  return name ? [{ name }] : [];
}

const linkOf = (node: Node): Element | null => node.parentElement?.closest('a[href]') ?? null;

/** Names alone in their text or between bars; a link there leads to a section. */
function besideDateOrRole(all: readonly Line[]): Person[] {
  const lines = all.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  for (const [index, { node, text }] of lines.entries()) {
    if (text.length > LONGEST_BYLINE || linkOf(node) || node.parentElement?.closest(OUTSIDE_OR_SECTION)) continue;
    const isBeside =
      [text, lines[index - 1]?.text, lines[index + 1]?.text].some(hasDate) || hasRole(lines[index + 1]?.text ?? '');
    for (const part of text.split(SEPARATORS)) {
      const people = namesIn(part.replace(ON_BEHALF, ''));
      const areNamed = people.length > 0 && people.every(({ name }) => isPersonShaped(name));
      if (areNamed && (isBeside || people.some(({ name }) => name.includes(', ')))) return people;
    }
  }
  return [];
}

const ON_BEHALF = /\s+(?:on behalf of|for)\b.*$/;

/** Whether there is a date matters here, not which. */
const hasDate = (text: string | undefined): boolean =>
  text !== undefined && text.length <= LONGEST_BYLINE && dateInText(text, { monthFirst: true }) !== undefined;

/** A text that only says "Author", anywhere, and what follows it. */
export function authorLabelled(lines: readonly Line[]): Person[] {
  for (const [index, { node, text }] of lines.entries()) {
    if (!LABEL.test(text) || !isOwnLine(node)) continue;
    const people = signedBy(text, lines.slice(index + 1, index + 1 + NEAREST));
    if (persons(people).length > 0) return persons(people);
  }
  return [];
}

/** Where the next text is an item of a list, each item is an author. */
function listed(next: Line | undefined): Person[] | undefined {
  const list = next?.node.parentElement?.closest('li')?.parentElement;
  const items = list ? [...list.children] : [];
  return items.length > 1 ? items.flatMap((item) => namesIn(firstLine(item))) : undefined;
}

const firstLine = (element: Element): string => labelled(element).slice(0, LONGEST_BYLINE).split(' | ')[0] ?? '';

/** "Written by Jane Roe" as a line of its own below the story; its name may be a link. */
export function authorAtEnd(lines: readonly Line[]): Person[] {
  for (const [index, { node, text }] of lines.entries()) {
    const line = BY_ALONE.test(text) ? `${text} ${lines[index + 1]?.text ?? ''}` : text;
    if (!AT_END.test(line) || !isOwnLine(node)) continue;
    const people = persons(namesIn(line));
    if (people.length > 0) return people;
  }
  return [];
}

/** No part of a sentence. */
function isOwnLine(node: Node): boolean {
  const block = node.parentElement?.closest(BLOCK);
  return (block?.textContent?.length ?? 0) <= LONGEST_NOTE && !block?.closest(OUTSIDE);
}
