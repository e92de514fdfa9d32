/** When it was published and changed, as ISO 8601 with what is known. */
import { dateInText } from './dateText';
import { firstMeta, type Head } from './head';
import { textsNearTitle } from './nearTitle';

const ISO = /(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/;
const PUBLISHED_META = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'published-date',
  'published',
  'w-published-date',
  'pub_date',
  'datecreated',
];
const MODIFIED_META = ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'dcterms.modified'];
const PUBLISHED_PLACES =
  '[itemprop~="datePublished"], time[pubdate], time[class*="publish" i], time.entry-date:not(.updated), [class*="publish" i] time, [class*="post-date" i], [class*="entry-date" i]:not(.updated), [class*="publish-date" i], [class*="published" i], [class*="article-date" i], [class*="postdate" i], [class*="date-published" i]';
const CHANGED =
  /\b(?:updated|modified|last (?:edited|reviewed)|aktualisiert|mis à jour|actualizado|aggiornato|bijgewerkt)\b/i;
/** The same as a label of its own, the date in the next element. */
const CHANGED_LABEL = new RegExp(`^.{0,12}${CHANGED.source}\\D{0,12}$`, 'i');
const OTHER_MATTER = /comment|related|footer|sidebar|widget|card|teaser|recommend|recent/i;
const LONGEST_LINE = 90;
/** Any element that is named as a date, for pages that mark it in no other way. */
const ANY_PLACE = 'time, [class~="date" i], [class*="date" i], [class*="posted" i], [class*="meta" i] span';
const URL_DATE = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/;

export interface Dates {
  published?: string;
  modified?: string;
}

/**
 * Structured data, meta elements, marked places of the page, text near the headline, the address, any place named as a
 * date, in this order. A page that only tells when it was changed is dated by that.
 */
export function readDates(document: Document, head: Head, title: string): Dates {
  const monthFirst =
    !/^en-(?:gb|au|nz|ie|in|za)|^(?!en)[a-z]/i.test(document.documentElement.lang) &&
    !/\.(?:uk|au|nz|ie|in|za)(?:\/|$)/.test(head.url);
  const read = (value: unknown): string | undefined => anyDate(value, monthFirst);
  const modified = read(head.story?.dateModified) ?? read(firstMeta(head, ...MODIFIED_META));
  const inAddress = addressDate(head.url);
  const stated = read(head.story?.datePublished) ?? firstOf(PUBLISHED_META.map((name) => read(head.meta.get(name))));
  const published =
    (stated && atThePlace(stated, inAddress)) ??
    placeDate(document, PUBLISHED_PLACES, read, false) ??
    nearTitle(document, title, read, false) ??
    read(head.story?.dateCreated) ??
    inAddress ??
    placeDate(document, ANY_PLACE, read, false) ??
    nearTitle(document, title, read, true) ??
    placeDate(document, ANY_PLACE, read, true) ??
    read(head.story?.dateModified);
  return { ...(published && { published }), ...(modified && { modified }) };
}

/** A stamp in universal time may be a day off where the paper is printed: then the day in its address counts. */
function atThePlace(stamp: string, shown: string | undefined): string {
  if (!shown || !/T.*(?:Z|[+-]00:?00)$/.test(stamp) || shown.length < 10) return stamp;
  const day = shown.slice(0, 10);
  const apart = Math.abs(Date.parse(day) - Date.parse(stamp.slice(0, 10)));
  return apart === ONE_DAY ? shown : stamp;
}

const ONE_DAY = 86_400_000;

function addressDate(url: string): string | undefined {
  return URL_DATE.exec(url)
    ?.slice(1, 4)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

const firstOf = (values: (string | undefined)[]): string | undefined => values.find((value) => value !== undefined);

/** A date as machines write it, else as people do. */
function anyDate(value: unknown, monthFirst: boolean): string | undefined {
  return isoDate(value) ?? (typeof value === 'string' ? dateInText(value, monthFirst) : undefined);
}

/** Reads a date as machines write it; undefined where it is none. */
export function isoDate(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const match = ISO.exec(value);
  if (!match || Number(match[1]) < 1900 || Number(match[1]) > 2100 || Number(match[2]) > 12) return undefined;
  const [, year, month, day, time, zone] = match;
  if (!day) return `${year}-${month}`;
  return `${year}-${month}-${day}${time ? `T${time}${zone ?? ''}` : ''}`;
}

type Reader = (value: unknown) => string | undefined;

/** The first of the places that holds a date; dates of changes only where they are asked for. */
function placeDate(document: Document, places: string, read: Reader, ofChange: boolean): string | undefined {
  for (const place of document.querySelectorAll(places)) {
    if (OTHER_MATTER.test(place.parentElement?.className ?? '') || place.closest('aside, footer, nav, li')) continue;
    const text = place.textContent ?? '';
    if (text.length > LONGEST_LINE || CHANGED.test(text) !== ofChange) continue;
    const found = read(place.getAttribute('datetime')) ?? read(place.getAttribute('content')) ?? read(text);
    if (found) return found;
  }
  return undefined;
}

function nearTitle(document: Document, title: string, read: Reader, ofChange: boolean): string | undefined {
  let before = '';
  for (const text of textsNearTitle(document, title)) {
    const isChange = CHANGED.test(text) || CHANGED_LABEL.test(before);
    const found = text.length <= LONGEST_LINE && isChange === ofChange ? read(text) : undefined;
    if (found) return found;
    before = text;
  }
  return undefined;
}
