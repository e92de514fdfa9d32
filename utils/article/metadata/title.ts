/** The headline, without the site's name. */
import { bare, fold } from '../text/words';
import { agreed, type Finding } from './find';
import type { Head } from './head';

const SEPARATORS = /\s+[|–—\-\\/>»·•:]+\s+|\s*[|»]\s*/gu;

/** Chooses the headline from structured data, meta elements, the page's first-level heading and `<title>`. */
export function readTitle(document: Document, head: Head, siteName: string | undefined): string {
  const site = siteName ? [siteName] : [];
  const findings: Finding[] = [];
  const add = (value: unknown, weight: number): void => {
    if (typeof value !== 'string') return;
    const title = withoutSite(plain(value), site);
    if (title) findings.push({ value: title, weight });
  };
  add(head.story?.headline, 0.8);
  add(head.meta.get('og:title'), 0.7);
  add(head.meta.get('twitter:title'), 0.4);
  add(head.documentTitle, 0.5);
  for (const [heading, weight] of headings(document)) add(heading, weight);
  return agreed(findings) ?? fold(head.documentTitle);
}

function headings(document: Document): [string, number][] {
  const all = [...document.querySelectorAll('h1')].filter((h1) => fold(h1.textContent) !== '');
  const [only] = all;
  if (all.length === 1 && only) return [[only.textContent ?? '', 1]];
  return all.slice(0, 4).map((h1) => [h1.textContent ?? '', 0.5]);
}

/** Structured data and meta elements often hold markup or escaped characters. */
function plain(value: string): string {
  const text = fold(value.replace(/<[^>]{1,200}>/g, ' '));
  if (!text.includes('&')) return text;
  return fold(new DOMParser().parseFromString(text.replace(/</g, '&lt;'), 'text/html').documentElement.textContent);
}

/** "Headline - Section | Site" becomes "Headline", where a part of it is known to be the site. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const names = siteNames.map(bare).filter(Boolean);
  let result = title;
  for (;;) {
    const cut = lastSeparator(result);
    if (!cut) return result;
    const tail = bare(result.slice(cut.end));
    if (!names.some((name) => tail === name || (tail.length > 3 && name.includes(tail)) || tail.includes(name))) break;
    result = result.slice(0, cut.start).trim();
  }
  return result;
}

function lastSeparator(text: string): { start: number; end: number } | undefined {
  let last: { start: number; end: number } | undefined;
  for (const match of text.matchAll(SEPARATORS)) last = { start: match.index, end: match.index + match[0].length };
  return last && last.start > 0 ? last : undefined;
}
