/** When it was published and changed, as ISO 8601 with what is known. */
import type { Head } from './head';
import { firstMeta } from './head';

const ISO = /(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/;

export interface Dates {
  published?: string;
  modified?: string;
}

/** Structured data first, then meta elements, then `<time>` elements of the page. */
export function readDates(document: Document, head: Head): Dates {
  const published =
    isoDate(head.story?.datePublished) ??
    isoDate(
      firstMeta(
        head,
        'article:published_time',
        'og:published_time',
        'datepublished',
        'date',
        'pubdate',
        'dc.date',
        'dc.date.issued',
        'citation_publication_date',
        'parsely-pub-date',
        'sailthru.date',
      ),
    ) ??
    isoDate(document.querySelector('time[datetime], [itemprop="datePublished"][content]')?.getAttribute('datetime'));
  const modified =
    isoDate(head.story?.dateModified) ??
    isoDate(firstMeta(head, 'article:modified_time', 'og:updated_time', 'datemodified', 'last-modified'));
  return { ...(published && { published }), ...(modified && { modified }) };
}

/** Reads a date as machines write it; undefined where it is none. */
export function isoDate(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const match = ISO.exec(value);
  if (!match) return undefined;
  const [, year, month, day, time, zone] = match;
  if (!day) return `${year}-${month}`;
  return `${year}-${month}-${day}${time ? `T${time}${zone ?? ''}` : ''}`;
}
