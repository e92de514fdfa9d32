/** Section, agency and licence of a story. */
import type { Article } from '../model';
import { fold } from '../text/words';
import { firstMeta, type Head } from './head';
import { isNode, list } from './jsonLd';
import { plain } from './plain';

const AGENCIES =
  /\b(Reuters|Associated Press|AP|AFP|Agence France-Presse|dpa|EFE|ANSA|PA Media|Bloomberg News|Xinhua|TASS|Kyodo|IANS|PTI|ANI|Europa Press|Belga|ANP|TT|NTB|Ritzau|APA|Keystone-SDA)\b/;
const AGENCY_LINE = /^\s*\(?(?:source\s*:\s*)?(?:[\p{L} .]+,\s*)?(?:.{0,40}\(([^)]{2,25})\)\s*[-–—])/u;

/** What the head and the first lines say. */
export function readExtras(
  document: Document,
  head: Head,
  firstText: string,
): Pick<Article, 'section' | 'agency' | 'licence'> {
  const section =
    textIn(head.story?.articleSection) ?? textIn(firstMeta(head, 'article:section', 'section', 'parsely-section'));
  const agency = readAgency(head, firstText);
  const licence = readLicence(document, head);
  return { ...(section && { section }), ...(agency && { agency }), ...(licence && { licence }) };
}

const textIn = (value: unknown): string | undefined => {
  const found = list(value).find((one): one is string => typeof one === 'string' && one.trim() !== '');
  return found && plain(found);
};

/** "BERLIN (dpa) – …", or a source that is a news agency. */
function readAgency(head: Head, firstText: string): string | undefined {
  const source = head.story?.sourceOrganization ?? head.story?.provider;
  const named = isNode(source) && typeof source.name === 'string' ? AGENCIES.exec(source.name)?.[1] : undefined;
  const inLine = AGENCY_LINE.exec(firstText.slice(0, 90))?.[1];
  return named ?? (inLine ? AGENCIES.exec(inLine)?.[1] : undefined);
}

function readLicence(document: Document, head: Head): Article['licence'] | undefined {
  const stated = head.story?.license;
  const link = document.querySelector<HTMLAnchorElement>('a[rel~="license" i], link[rel~="license" i]');
  const href = typeof stated === 'string' && /^https?:/.test(stated) ? stated : link?.getAttribute('href');
  if (!href || !/^https?:/.test(href)) return undefined;
  return { text: fold(link?.textContent) || href.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, ''), href };
}
