/** The headline, without the site's name. */
import { bare, fold } from '../text/words';
import { agreed, type Finding } from './find';
import type { Head } from './head';

const SEPARATOR = /\s+[|–—\-\\/>»·•:~]+\s+|\s*[|»]\s*/gu;
const LOGO = /logo|brand|site-?title|site-?name|masthead|visually-hidden|sr-only|screen-reader/i;
/** The share of words a first-level heading has to have in common with the other titles to be the headline. */
const LIKE = 0.34;

/** Chooses the headline: the page's first-level heading where it fits the page's other titles, else what they agree on. */
export function readTitle(document: Document, head: Head, siteName: string | undefined): string {
  const names = [siteName ?? '', hostLabel(head.url)].filter(Boolean);
  const findings: Finding[] = [];
  const add = (value: unknown, weight: number): void => {
    if (typeof value !== 'string') return;
    const title = withoutSite(plain(value), names);
    if (title) findings.push({ value: title, weight });
  };
  add(head.story?.headline, 0.8);
  add(head.meta.get('og:title'), 0.7);
  add(head.meta.get('twitter:title'), 0.4);
  add(head.documentTitle, 0.5);
  for (const heading of headings(document, names))
    add(heading, likeness(heading, findings) >= LIKE || findings.length === 0 ? 3 : 0.3);
  return agreed(findings) ?? fold(head.documentTitle);
}

/** First-level headings that are no logo and do not only say the site's name. */
function headings(document: Document, names: readonly string[]): string[] {
  const found: string[] = [];
  for (const h1 of document.querySelectorAll('h1')) {
    const text = fold(h1.textContent);
    const key = bare(text);
    if (key === '' || LOGO.test(h1.className) || names.some((name) => bare(name) === key) || found.includes(text))
      continue;
    found.push(text);
  }
  return found.slice(0, 6);
}

/** The best share of words in common with one of the other titles, 0 to 1. */
function likeness(heading: string, findings: readonly Finding[]): number {
  const words = wordsOf(heading);
  return Math.max(
    0,
    ...findings.map(({ value }) => {
      const other = wordsOf(value);
      const common = [...words].filter((word) => other.has(word)).length;
      return common / Math.max(1, Math.min(words.size, other.size));
    }),
  );
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** "theguardian" of "https://www.theguardian.com/…". */
function hostLabel(url: string): string {
  if (!URL.canParse(url)) return '';
  const labels = new URL(url).hostname.replace(/^www\./, '').split('.');
  return labels.sort((a, b) => b.length - a.length)[0] ?? '';
}

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Structured data and meta elements often hold markup or escaped characters. */
function plain(value: string): string {
  const text = value
    .replace(/<\/?[a-z][^>]{0,200}>/gi, ' ')
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
      if (name) return NAMED[String(name).toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
  return fold(text);
}

/** "Headline - Section | Site" becomes "Headline", where a part of it is known to be the site. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const names = siteNames.map(bare).filter(Boolean);
  const cuts = [...title.matchAll(SEPARATOR)];
  for (const cut of cuts) {
    const tail = bare(title.slice(cut.index + cut[0].length));
    if (cut.index > 0 && isSite(tail, names)) return title.slice(0, cut.index).trim();
  }
  const [first] = cuts;
  if (first && names.includes(bare(title.slice(0, first.index))))
    return title.slice(first.index + first[0].length).trim();
  return title;
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
