/** Moments that pages keep in attributes and show as words: "4 hours ago". */

/** How a date is read, as machines or people write it. */
export type Reader = (value: unknown) => string | undefined;

/** Names of what was changed. */
export const NAMED_CHANGE = /updat|modif/i;
const STAMP = /^data-(?!.*(?:review|comment)).*(?:publi|date|time|stamp|utc|iso)/;
/** Seconds or milliseconds since 1970, from 2001 on. */
const EPOCH = /^1\d{9}(?:\d{3})?$/;
const SECONDS_LENGTH = 10;

/** What scripts write "4 hours ago" from: `data-published="2016-12-09 09:13:00Z"`, `data-timestamp="1481274780"`. */
export function stampOf(place: Element): string | undefined {
  const stamp = [...place.attributes].find(({ name }) => STAMP.test(name) && !NAMED_CHANGE.test(name))?.value ?? '';
  if (!EPOCH.test(stamp)) return stamp;
  return new Date(Number(stamp.slice(0, SECONDS_LENGTH)) * 1000).toISOString();
}

/** "4 hours ago" in a `time` element: what it was written from. */
export function stamped({ parentElement: place }: Text, read: Reader): string | undefined {
  if (place?.localName !== 'time' || place.closest('aside, footer, nav')) return undefined;
  return read(place.getAttribute('datetime')) ?? read(stampOf(place));
}
