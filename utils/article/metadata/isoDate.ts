/** Dates as machines write them. */

const ISO = /(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/;

/** Reads a date as machines write it; undefined where it is none. */
export function isoDate(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const match = ISO.exec(value);
  if (!match || Number(match[1]) < 1900 || Number(match[1]) > 2100 || Number(match[2]) > 12) return undefined;
  const [, year, month, day, time, zone] = match;
  if (!day) return `${year}-${month}`;
  return `${year}-${month}-${day}${time ? `T${time}${zone ?? ''}` : ''}`;
}
