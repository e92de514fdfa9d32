/** When it was published and changed, as ISO 8601 with what is known. */
import { allNamed } from '../prepare/named';
import { type DateOptions, dateInText, type FoundDate, findDate } from './dateText';
import type { Head } from './head';
import { isoDate } from './isoDate';
import type { Line, Surroundings } from './nearTitle';
import { DAY_LENGTH, isSameDay, ONE_DAY, type ShownDate } from './sameDay';
import { NAMED_CHANGE, type Reader, stamped, stampOf } from './stamp';

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
  /\b(?:updated|modified|last (?:edited|reviewed)|reviewed|aktualisiert|geändert|mis à jour|actualizado|atualizado|aggiornato|bijgewerkt|uppdaterad|oppdatert|opdateret)\b|обновлено|更新|업데이트|최종수정/i;
/** The same as a label of its own, the date in the next element. */
const CHANGED_LABEL = new RegExp(`^.{0,12}(?:${CHANGED.source})\\D{0,12}$`, 'i');
const PUBLISHED_LABEL =
  /^(?:(?:date |first |originally |post )?(?:published|posted|publication)(?: date| time| on)?(?: the)?|date|veröffentlicht(?: am)?|erschienen(?: am)?|publié(?: le)?|publicado(?: el| em)?|pubblicato(?: il)?|gepubliceerd(?: op)?|опубликовано|公開日?|発行日|게시)\s*(?:on)?\s*:?$/i;
/** What may stand before the date in its line: nothing, signs, a weekday, a label. */
const BEFORE_DATE =
  /^[^\p{L}\p{N}]*$|[|•·●]\s*$|\b(?:published|posted|dated?|on|first|created|released|publié|publicado|pubblicato|veröffentlicht|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|le|am|el|il|em|den)[^\p{L}\p{N}]*$/iu;
const OTHER_MATTER = /comment|related|footer|sidebar|widget|card|teaser|recommend|recent/i;
const LONGEST_LINE = 90;
/** How many texts after the headline a date is the story's own. */
const NEAREST = 10;
/** Any element that is named as a date, for pages that mark it in no other way. */
const ANY_PLACE = 'time, [class~="date" i], [class*="date" i], [class*="posted" i], [class*="meta" i] span';
const URL_DATE = /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3,9})[/-](\d{1,2})(?:\/|-|$)/i;
const BOXES =
  'aside, footer, nav, li, table, [class*="related" i]:not(body, article, main), [class*="card" i]:not(body, article, main), [class*="comment" i]:not(body, article, main)';
const LONGEST_DATE = 28;

export interface Dates {
  published?: string;
  modified?: string;
}

export interface DatePlaces {
  document: Document;
  head: Head;
  around: Surroundings;
  /** All short texts of the page. */
  lines: () => readonly Line[];
  language?: string;
}

/**
 * Structured data and meta elements, unless the page shows another date under its headline; then marked places of the
 * page, text near the headline, the address, any place named as a date, in this order. A page that only tells when
 * it was changed is dated by that.
 */
export function readDates(places: DatePlaces): Dates {
  const { document, head, around, language } = places;
  const options = dateOptions(document, head, language);
  const read: Reader = (value) => anyDate(value, options);
  const modified = read(head.story?.dateModified) ?? firstOf(MODIFIED_META, (name) => read(head.meta.get(name)));
  // What the page shows as later than its last change is the date of another story.
  const readShown: Reader = (value) => notAfter(read(value), modified);
  const inAddress = addressDate(head.url, options);
  const stated = read(head.story?.datePublished) ?? firstOf(PUBLISHED_META, (name) => read(head.meta.get(name)));
  const published =
    (stated && asShown(atThePlace(stated, inAddress), around, modified, options)) ??
    placeDate(document, PUBLISHED_PLACES, readShown, false) ??
    inAddress ??
    nearTitle(around, readShown, false) ??
    read(head.story?.dateCreated) ??
    labelledDate(places.lines(), readShown, PUBLISHED_LABEL) ??
    placeDate(document, ANY_PLACE, readShown, false) ??
    notAfter(dateAlone(places.lines(), options), modified) ??
    nearTitle(around, read, true) ??
    placeDate(document, ANY_PLACE, read, true) ??
    modified ??
    labelledDate(places.lines(), read, CHANGED_LABEL);
  return { ...(published && { published }), ...(modified && { modified }) };
}

/** How dates are written on a page: in which order, in which language. */
export function dateOptions(document: Document, head: Head, language?: string): DateOptions {
  const monthFirst =
    !/^en-(?:gb|au|nz|ie|in|za)|^(?!en)[a-z]/i.test(document.documentElement.lang) &&
    !/\.(?:uk|au|nz|ie|in|za)(?:\/|$)/.test(head.url);
  return { monthFirst, ...(language && { language }) };
}

/**
 * The date under the headline where it is another than the stated one: systems stamp a story anew when it is moved
 * or edited. Where the site calls that date a change, the stated one stands.
 */
function asShown(
  stated: string,
  { after, before }: Surroundings,
  modified: string | undefined,
  options: DateOptions,
): string {
  const shown = ownDates(after.slice(0, NEAREST), options);
  const [first] = shown;
  if (shown.some((date) => isSameDay(date, stated))) return stated;
  const isChange = (date: ShownDate): boolean => modified !== undefined && isSameDay(date, modified);
  // Above the headline are also the dates of today and of other stories: only the one that the data know.
  const above = first ? [] : ownDates([...before].reverse(), options);
  if (above.some((date) => isSameDay(date, stated))) return stated;
  if (first?.isNamedChange && isChange(first)) return stated;
  if (modified && (first ? isChange(first) : above.some(isChange))) return modified;
  return first && first.iso.length >= DAY_LENGTH ? first.iso : stated;
}

/** The date, unless it is later than that of the last change. */
function notAfter(date: string | undefined, modified: string | undefined): string | undefined {
  if (!date || !modified) return date;
  return Date.parse(date.slice(0, DAY_LENGTH)) - Date.parse(modified.slice(0, DAY_LENGTH)) > ONE_DAY ? undefined : date;
}

function ownDates(lines: readonly Line[], options: DateOptions): ShownDate[] {
  return lines.flatMap(({ node, text }, index) => {
    const date = text.length <= LONGEST_LINE ? findDate(text, options) : undefined;
    if (!date || !isOwnDate(text, lines[index - 1]?.text ?? '', date) || !isOwnPlace(node.parentElement)) return [];
    return [
      {
        iso: date.iso,
        isSpelled: /\p{L}{3}/u.test(text.slice(date.index, date.index + DAY_LENGTH)),
        isNamedChange: NAMED_CHANGE.test(node.parentElement?.className ?? ''),
      },
    ];
  });
}

/** A line that is a date, and not of a change. */
function isOwnDate(text: string, before: string, { index }: FoundDate): boolean {
  return !CHANGED.test(text) && !CHANGED_LABEL.test(before) && BEFORE_DATE.test(text.slice(0, index));
}

/** No cell of a table, and not named as a change. */
function isOwnPlace(place: Element | null): boolean {
  const name = place?.getAttribute('class') ?? '';
  return !place?.closest('table, aside') && (!NAMED_CHANGE.test(name) || /publish/i.test(name));
}

/** A stamp in universal time may be a day off where the paper is printed: then the day in its address counts. */
function atThePlace(stamp: string, shown: string | undefined): string {
  if (!shown || !/T.*(?:Z|[+-]00:?00)$/.test(stamp) || shown.length < DAY_LENGTH) return stamp;
  const day = shown.slice(0, DAY_LENGTH);
  const apart = Math.abs(Date.parse(day) - Date.parse(stamp.slice(0, DAY_LENGTH)));
  return apart === ONE_DAY ? shown : stamp;
}

/** "/2025/12/17/" or "/2025/december/17/". */
function addressDate(url: string, options: DateOptions): string | undefined {
  const parts = URL_DATE.exec(url);
  if (!parts) return undefined;
  const [, year, month = '', day] = parts;
  return dateInText(/\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`, options);
}

function firstOf<T>(values: Iterable<T>, read: (value: T) => string | undefined): string | undefined {
  for (const value of values) {
    const found = read(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A date as machines write it, else as people do. */
function anyDate(value: unknown, options: DateOptions): string | undefined {
  return isoDate(value) ?? (typeof value === 'string' ? dateInText(value, options) : undefined);
}

/** The first of the places that holds a date; dates of changes only where they are asked for. */
function placeDate(document: Document, places: string, read: Reader, ofChange: boolean): string | undefined {
  for (const place of allNamed(document, places)) {
    if (OTHER_MATTER.test(place.parentElement?.className ?? '') || isOutside(place)) continue;
    const text = place.textContent ?? '';
    if (text.length > LONGEST_LINE || CHANGED.test(text) !== ofChange) continue;
    const found =
      read(place.getAttribute('datetime')) ?? read(place.getAttribute('content')) ?? read(text) ?? read(stampOf(place));
    if (found) return found;
  }
  return undefined;
}

/** In a side box, menu, list or the foot of the page; the foot of the story itself is inside. */
function isOutside(place: Element): boolean {
  const box = place.closest('aside, footer, nav, li');
  return box !== null && !(box.localName === 'footer' && box.parentElement?.closest('article'));
}

function nearTitle({ after, before }: Surroundings, read: Reader, ofChange: boolean): string | undefined {
  let last = '';
  // Far below the headline stand the dates of comments.
  for (const { node, text } of [...after.slice(0, NEAREST), ...before, ...after.slice(NEAREST)]) {
    const isChange = CHANGED.test(text) || CHANGED_LABEL.test(last);
    const found =
      text.length <= LONGEST_LINE && isChange === ofChange ? (read(text) ?? stamped(node, read)) : undefined;
    if (found) return found;
    last = text;
  }
  return undefined;
}

/** "Published" and a date in the next text, or both in one line, wherever it stands. */
function labelledDate(lines: readonly Line[], read: Reader, label: RegExp): string | undefined {
  return firstOf(lines.keys(), (index) => {
    const text = lines[index]?.text ?? '';
    if (label.test(text)) return read(lines[index + 1]?.text);
    const digits = text.search(/\d/);
    return digits > 0 && text.length <= LONGEST_LINE && label.test(text.slice(0, digits).trim())
      ? read(text)
      : undefined;
  });
}

/** A text that is nothing but a date, where nothing says what the date is of and it stands in no box of its own. */
function dateAlone(lines: readonly Line[], options: DateOptions): string | undefined {
  return firstOf(lines.keys(), (index) => {
    const line = lines[index];
    if (!line || line.text.length > LONGEST_DATE || line.node.parentElement?.closest(BOXES)) return undefined;
    const before = lines[index - 1]?.text ?? '';
    const [date] = CHANGED_LABEL.test(before) ? [] : ownDates([line], options);
    return date && date.iso.length >= DAY_LENGTH ? date.iso : undefined;
  });
}
