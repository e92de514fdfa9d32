/** Dates as people write them within a line. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;
const SHAPES: readonly [pattern: RegExp, order: readonly [year: number, month: number, day: number]][] = [
  [/\b(\d{4})-(\d{2})-(\d{2})\b/, [1, 2, 3]],
  [/(\d{4})年(\d{1,2})月(\d{1,2})日/, [1, 2, 3]],
  [new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i'), [3, 1, 2]],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|\\.)? ${MONTH},? (\\d{4})\\b`, 'i'), [3, 2, 1]],
  [/\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/, [3, 2, 1]],
];

/** The first full date in a text, ISO 8601; undefined when there is none that has one meaning only. */
export function dateIn(text: string): string | undefined {
  for (const [pattern, [year, month, day]] of SHAPES) {
    const match = pattern.exec(text);
    const parts = match && [Number(match[year]), monthOf(match[month] ?? ''), Number(match[day])];
    if (parts && isDate(parts)) return parts.map((part) => String(part).padStart(2, '0')).join('-');
  }
  return undefined;
}

function monthOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

function isDate([year = 0, month = 0, day = 0]: number[]): boolean {
  return year > 1800 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
