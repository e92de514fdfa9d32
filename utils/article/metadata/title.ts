/** The headline, without the site's name. */
import { bare, fold } from '../text/words';
import { dateInText } from './dateText';
import { agreed, type Finding } from './find';
import type { Head } from './head';
import { spaced } from './nearTitle';
import { plain } from './plain';
import { hostLabels, hostName } from './site';
import { withoutBoard } from './threadTitle';

const SEPARATOR = /\s+[|–—\-\\/>»·•:~]+\s+|\s*[|»]\s*/gu;
const EDGE_SEPARATORS = /^\s*[:|–—\-/»·•]+\s*|\s*[:|–—\-/»·•]+\s*$/g;
const LOGO = /logo|brand|site-?title|site-?name|masthead|visually-hidden|sr-only|screen-reader/i;
/** The share of words a first-level heading has to have in common with the other titles to be the headline. */
const LIKE = 0.34;
/** Headings of a page with many of them are its sections: theirs is to be nearly the other titles. */
const LIKE_OF_MANY = 0.5;
/** How much better the address has to fit the other titles for the heading to be a line of advertising. */
const ADDRESS_DECIDES = 0.4;
/** Share of words in common from which the heading and the other titles are two wordings of one headline. */
const REWORDED = 2 / 3;
/** How much better the address has to fit one of two wordings. */
const ADDRESS_PREFERS = 0.05;
const FEWEST_AGREEING = 2;
/** A heading of so many words more tells more than a title for search engines, not the same. */
const TELLS_MORE = 2;
/** Chinese, Japanese, Thai: as long as three words. */
/** "■ The crane leaves" */
const LEADING_SIGNS = /^[■◆●▼★☆□◇○▶▲※§#\s]+/u;
const LONG_WITHOUT_SPACES = /\p{Lo}{6}/u;
/** Chinese sites part with underscores. */
const AFTER_PART = /^\s*[:|–—»·•_-]/u;
/** Behind a vertical bar stands the site. */
const BEFORE_PART = /[:–—»·•-]\s*$/u;

const TRUSTED = 3;
const DOUBTED = 0.3;
/** A first-level heading above this length is a paragraph. */
const LONGEST_TITLE = 240;
const LONGEST_LABEL = 5;
/** A sign before the headline: "Review", "Solved". */
const LABEL = ':scope > [class~="label" i]';
const LONGEST_NOTE = 24;
const SHORTEST_TITLE = 3;

/**
 * Chooses the headline: the page's first-level heading where it fits the page's other titles, else what they agree on.
 * The last part of the address sides with one of them where they are far apart.
 */
export function readTitle(document: Document, head: Head, siteName: string | undefined, isThread = false): string {
  const names = [siteName ?? '', ...hostLabels(head.url), hostName(head.url)].filter(Boolean);
  const stated: Finding[] = [];
  const bared = isThread ? withoutBoard(document) : (title: string): string => title;
  const add = (value: unknown, weight: number): void => {
    if (typeof value !== 'string') return;
    const title = bared(withoutSite(plain(value), names));
    if (title) stated.push({ value: title, weight });
  };
  add(head.story?.headline, 0.8);
  add(head.meta.get('og:title'), 0.7);
  add(head.meta.get('twitter:title'), 0.4);
  add(head.documentTitle, 0.5);
  const heading = mainHeading(document, stated, [...names, ...siteBesideTitle(head, names)], head);
  const findings = heading ? [...stated, weighed(heading, stated, head.url)] : stated;
  const title = agreed(findings) ?? fold(head.documentTitle);
  return heading ? title : (partOnPage(document, title) ?? title);
}

/** "Harbour Diary: The crane leaves", where a second heading says "The crane leaves": the rest is of the site. */
function partOnPage(document: Document, title: string): string | undefined {
  for (const heading of document.querySelectorAll('h2, h3')) {
    const text = fold(heading.textContent).replace(LEADING_SIGNS, '');
    if (text.length >= title.length || (wordsOf(text).size < SHORTEST_TITLE && !LONG_WITHOUT_SPACES.test(text)))
      continue;
    const after = title.startsWith(text) && AFTER_PART.test(title.slice(text.length));
    const before = title.endsWith(text) && BEFORE_PART.test(beforeEnd(title, text));
    if (after || before) return text;
  }
  return undefined;
}

/** The first-level heading most like the other titles; among several one has to be much like them. */
function mainHeading(
  document: Document,
  stated: readonly Finding[],
  names: readonly string[],
  { url, documentTitle }: Head,
): string | undefined {
  const found = headings(document, stated, names, documentTitle);
  const [only] = found;
  if (found.length < 2 || stated.length === 0) return only;
  const others = [...stated.map(({ value }) => value), lastSegment(url)];
  const likeness = (heading: string): number => Math.max(...others.map((other) => dice(heading, other)));
  const closest = found.reduce((one, other) => (likeness(other) > likeness(one) ? other : one));
  return likeness(closest) >= LIKE_OF_MANY ? closest : undefined;
}

/** "Harbour Notes: The crane leaves", where cards for social networks say "The crane leaves": what is left is the site. */
function siteBesideTitle({ documentTitle, meta, url }: Head, names: readonly string[]): string[] {
  const title = fold(meta.get('og:title'));
  const rest = documentTitle.startsWith(title) ? documentTitle.slice(title.length) : beforeEnd(documentTitle, title);
  const site = rest.replace(EDGE_SEPARATORS, '');
  if (title === '' || site === rest || site === '' || names.some((name) => bare(name) === bare(title))) return [];
  const slug = lastSegment(url);
  return slug !== '' && dice(site, slug) > dice(title, slug) ? [] : [site];
}

const beforeEnd = (text: string, end: string): string => (text.endsWith(end) ? text.slice(0, -end.length) : '');

function weighed(heading: string, stated: readonly Finding[], url: string): Finding {
  const others = agreed(stated) ?? heading;
  const slug = lastSegment(url);
  const fits =
    stated.length === 0 ||
    best(stated, ({ value }) => overlap(heading, value)) >= LIKE ||
    dice(heading, slug) - dice(others, slug) > ADDRESS_DECIDES;
  const isStated = stated.some(({ value }) => bare(value) === bare(heading));
  const outvoted = !isStated && dice(others, slug) - dice(heading, slug) > ADDRESS_DECIDES;
  const loses = outvoted || isReworded(heading, stated, slug);
  return { value: heading, weight: fits && !loses ? TRUSTED : DOUBTED };
}

/**
 * Two wordings of one headline: where all other titles have the same and the address was made from it, that is the
 * headline's. A heading that goes on where the others end has them cut short for search engines.
 */
function isReworded(heading: string, stated: readonly Finding[], slug: string): boolean {
  const [other] = stated;
  if (!other || stated.length < FEWEST_AGREEING) return false;
  const common = bare(other.value);
  if (wordsOf(heading).size - wordsOf(other.value).size >= TELLS_MORE) return false;
  if (bare(heading).startsWith(common) || stated.some(({ value }) => bare(value) !== common)) return false;
  return dice(heading, other.value) >= REWORDED && dice(other.value, slug) - dice(heading, slug) > ADDRESS_PREFERS;
}

/** First-level headings that are no logo and do not only say the site's name. */
function headings(
  document: Document,
  stated: readonly Finding[],
  names: readonly string[],
  documentTitle: string,
): string[] {
  const found: string[] = [];
  for (const h1 of document.querySelectorAll('h1')) {
    const text = withoutSite(headingText(h1, stated), names);
    const key = bare(text);
    if (
      key === '' ||
      text.length > LONGEST_TITLE ||
      LOGO.test(h1.className) ||
      h1.closest('a[class*="logo" i]') ||
      h1.matches('[itemprop~="alternativeHeadline"]') ||
      isSiteOfTitle(text, document, documentTitle) ||
      names.some((name) => bare(name) === key || (text.includes('.') && name.endsWith(text.toLowerCase()))) ||
      found.includes(text)
    )
      continue;
    found.push(text);
  }
  return found;
}

/** "Lee's Diary - The crane leaves", where a lower heading says the second part: the first-level heading is the site's. */
function isSiteOfTitle(text: string, document: Document, title: string): boolean {
  if (!title.startsWith(text) || !AFTER_PART.test(title.slice(text.length))) return false;
  const part = partOnPage(document, title);
  return part !== undefined && title.endsWith(part) && part.length > text.length;
}

/** A heading may also hold a date, a kicker or a count in elements of their own: then the part that others call the title. */
function headingText(h1: Element, stated: readonly Finding[]): string {
  const whole = fold(spaced(h1, h1.querySelector(LABEL) ?? undefined));
  const parts = [...h1.children].flatMap((child) => [fold(spaced(child)), fold(spaced(h1, child))]);
  const titles = stated.map(({ value }) => bare(value));
  if (titles.includes(bare(whole))) return whole;
  return parts.find((part) => part !== '' && titles.includes(bare(part))) ?? withoutNote(whole, stated);
}

/** "Dec 18 2025 Headline", "Headline (source.example) 87": what else is in the heading is a date, a count, a source. */
function withoutNote(whole: string, stated: readonly Finding[]): string {
  const title = stated.find(({ value }) => whole.length > value.length && isNote(whole.replace(value, ' ')));
  return title && whole.includes(title.value) ? title.value : whole;
}

function isNote(rest: string): boolean {
  const text = fold(rest.replace(/\([^)]*\)/g, ' '));
  // A year belongs to the headline.
  if (text.length > LONGEST_NOTE || /^\d{4}$/.test(text)) return false;
  return !/\p{L}/u.test(text) || dateInText(text, { monthFirst: true }) !== undefined;
}

const best = (findings: readonly Finding[], of: (finding: Finding) => number): number =>
  Math.max(0, ...findings.map(of));

/** The share of words in common, of the shorter text. */
const overlap = (one: string, other: string): number => common(one, other, (a, b) => Math.min(a, b));

/** The share of words in common, of both texts: 1 only where they are the same. */
const dice = (one: string, other: string): number => common(one, other, (a, b) => (a + b) / 2);

function common(one: string, other: string, of: (a: number, b: number) => number): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return [...a].filter((word) => b.has(word)).length / Math.max(1, of(a.size, b.size));
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** "best-states-for-mental-health" of an address; empty where it says too little in words. */
function lastSegment(url: string): string {
  if (!URL.canParse(url)) return '';
  const { pathname } = new URL(url);
  const slug = (pathname.split('/').filter(Boolean).at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  return wordsOf(slug).size < SHORTEST_TITLE ? '' : slug;
}

/** "Headline - Section | Site" becomes "Headline", where a part of it is known to be the site. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const names = siteNames.map(bare).filter(Boolean);
  const cuts = [...title.matchAll(SEPARATOR)];
  for (const cut of cuts) {
    const tail = bare(title.slice(cut.index + cut[0].length));
    if (cut.index > 0 && isSite(tail, names)) return title.slice(0, cut.index).trim();
  }
  const lower = title.toLowerCase();
  const host = siteNames.find((name) => name.includes('.') && lower.startsWith(`${name} `));
  if (host) return title.slice(host.length).replace(EDGE_SEPARATORS, '').trim();
  const [first] = cuts;
  // "Site | site.example - Headline": what is left may begin with another name of it.
  if (first && names.includes(bare(title.slice(0, first.index))))
    return withoutSite(title.slice(first.index + first[0].length).trim(), siteNames);
  return withoutLabel(title);
}

/** No headline has a vertical bar in its sentence: what follows one is the section or the site by another name. */
function withoutLabel(title: string): string {
  const [start = '', ...labels] = title.split(/\s+\|\s+/);
  const few = labels.every((label) => wordsOf(label).size <= LONGEST_LABEL);
  return few && wordsOf(start).size >= SHORTEST_TITLE ? start.trim() : title;
}

/** A tail is the site when one name holds the other; short tails have to be the whole name. */
function isSite(tail: string, names: readonly string[]): boolean {
  return names.some(
    (name) =>
      tail === name ||
      (tail.length > 3 && name.includes(tail)) ||
      (name.length > 3 && tail.includes(name) && tail.length < name.length * 3),
  );
}
