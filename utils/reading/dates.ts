/** Dates as readers say them. */

const PARTS = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(T.+)?$/;
const DAY = 86_400_000;
const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', DAY],
  ['hour', 3_600_000],
  ['minute', 60_000],
];
/** Beyond this many days "a while ago" says less than the date. */
const RELATIVE_DAYS = 7;

export interface DateText {
  /** In the reader's locale, with as much as is known. */
  text: string;
  /** "3 hours ago"; only for recent times. */
  relative?: string;
}

function formatOf(month?: string, day?: string, time?: string): Intl.DateTimeFormatOptions {
  if (time) return { dateStyle: 'long', timeStyle: 'short' };
  if (day) return { dateStyle: 'long', timeZone: 'UTC' };
  if (month) return { year: 'numeric', month: 'long', timeZone: 'UTC' };
  return { year: 'numeric', timeZone: 'UTC' };
}

function relativeText(passed: number, locale: string | undefined): string | undefined {
  if (passed < 0 || passed > RELATIVE_DAYS * DAY) return undefined;
  const [unit, length] = STEPS.find(([, step]) => passed >= step) ?? (['minute', 60_000] as const);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Math.floor(passed / length), unit);
}

/**
 * An ISO 8601 date, partial ones included, for showing.
 * @param locale undefined for the reader's own.
 * @returns undefined for what is no date.
 */
export function dateText(iso: string, now: Date, locale?: string): DateText | undefined {
  const parts = PARTS.exec(iso);
  const moment = Date.parse(iso);
  if (!parts || Number.isNaN(moment)) return undefined;
  const [, , month, day, time] = parts;
  const text = new Intl.DateTimeFormat(locale, formatOf(month, day, time)).format(moment);
  const relative = time ? relativeText(now.getTime() - moment, locale) : undefined;
  return relative ? { text, relative } : { text };
}

/** Only the time of day, or the whole date where no time is known. */
export function timeText(iso: string, locale?: string): string | undefined {
  const moment = Date.parse(iso);
  if (Number.isNaN(moment)) return undefined;
  const format: Intl.DateTimeFormatOptions = iso.includes('T') ? { timeStyle: 'short' } : formatOf('1', '1');
  return new Intl.DateTimeFormat(locale, format).format(moment);
}

/** Whether `later` is a different moment worth showing: more than a minute after, where both are known. */
export function isLater(later: string | undefined, earlier: string | undefined): boolean {
  if (!later) return false;
  if (!earlier) return true;
  return Date.parse(later) - Date.parse(earlier) > 60_000;
}
