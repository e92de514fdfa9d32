/** Structured data and meta elements often hold markup or escaped characters. */
import { fold } from '../text/words';

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

/** Text without tags, its escaped characters resolved. */
export function plain(value: string): string {
  return withoutEntities(value.replace(/<\/?[a-z][^>]{0,200}>/gi, ' '));
}

/** Escaped characters resolved, white space folded. */
export function withoutEntities(value: string): string {
  const text = value.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
  return fold(text);
}
