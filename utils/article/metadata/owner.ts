/** The one person whose site this is: they sign the site, not every story. */
import type { Person } from '../model';
import { bare, fold } from '../text/words';
import type { Head } from './head';
import { hasType } from './jsonLd';
import { isPersonShaped } from './names';
import { hostLabels } from './site';

const POSSESSIVE =
  /^(.{4,40}?)['’]s?\s+(?:\S+\s+)?(?:blog|weblog|site|website|page|homepage|notes|notebook|journal|diary)\b/i;
const COPYRIGHT = /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}\s*(?:[-–]\s*\d{4})?)?,?\s*(?:by\s+)?([^.|·•©\d]{4,40})/i;
const ORGANISATION = /(?:organi[sz]ation|corporation|business|store|service)$/i;
const FIRM = /\b(?:inc|llc|ltd|gmbh|corp|company|group|team|university|institute|media|blog|store|shop)\b/i;
const FIRST_PERSON =
  /(?<![\p{L}\p{N}])(?:I|I['’](?:m|ve|d|ll)|my|ich|mein|je|mon|yo|eu|meu|io|mio|ik|mijn|jag|я|мой)(?![\p{L}\p{N}])/gu;
/** A quotation or two says "I" on any page. */
const OFTEN = 5;
const SEPARATOR = /\s+[|–—\-·•:]+\s+/;
const SHORTEST_LABEL = 4;

/**
 * A person named by the site whose name is also in its address, or who is said to own it ("Jane Roe's blog"). Names of
 * firms look the same: only where the page describes no organisation and speaks in the first person.
 */
export function siteOwner(document: Document, head: Head, siteName: string | undefined): Person[] {
  if (head.nodes.some((node) => hasType(node, ORGANISATION)) || !isPersonal(document)) return [];
  const labels = hostLabels(head.url).map(bare);
  for (const text of signatures(document, head, siteName)) {
    const owner = POSSESSIVE.exec(text)?.[1];
    if (owner && isPersonShaped(owner)) return [{ name: owner }];
    if (isPersonShaped(text) && !FIRM.test(text) && isInAddress(text, labels)) return [{ name: text }];
  }
  return [];
}

/** The site's name as its title, its links home and its last lines say it. */
function signatures(document: Document, head: Head, siteName: string | undefined): string[] {
  const home = document.querySelectorAll('a[href="/"], a[href="./"], a[href="../"], a[rel~="home"], header h1');
  const footers = document.querySelectorAll('footer, [class*="copyright" i], [id*="footer" i]');
  return [
    siteName,
    ...head.documentTitle.split(SEPARATOR).slice(1),
    ...[...home].map(({ textContent }) => textContent),
    ...[...footers].map(({ textContent }) => COPYRIGHT.exec(textContent ?? '')?.[1]),
  ].map(fold);
}

function isPersonal({ body }: Document): boolean {
  const text = body?.textContent ?? '';
  return (text.match(FIRST_PERSON)?.length ?? 0) >= OFTEN;
}

/** "janeroe.example", "roe.example", "jane.blogs.example". */
function isInAddress(name: string, labels: readonly string[]): boolean {
  const parts = [name, ...name.split(/\s+/)].map(bare);
  return labels.some((label) => label.length >= SHORTEST_LABEL && parts.includes(label));
}
