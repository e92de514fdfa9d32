/** Dates as people write them, to ISO 8601. */
import { monthNumber } from './months';

const NAME = '([^\\s\\d.,/–-]{3,11})';
const DAY_MONTH = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th|\\.|er|º)?(?:\\s+(?:of|de|del))?[\\s-]+${NAME}\\.?,?(?:\\s+de(?:l)?)?[\\s-]+(\\d{4})\\b`,
);
const MONTH_DAY = new RegExp(`${NAME}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`);
/** "Mon Aug 03 12:45:00 EDT 2015", as Unix and Java write it. */
const CLOCK_BETWEEN = new RegExp(
  `\\b${NAME} (\\d{1,2}) \\d{2}:\\d{2}(?::\\d{2})?(?: [a-z]{2,5}| [+-]\\d{4})? (\\d{4})\\b`,
);
const YEAR_MONTH_DAY = new RegExp(`\\b(\\d{4})[\\s,.-]+${NAME}\\.?[\\s-]+(\\d{1,2})\\b`);
const MONTH_ONLY = new RegExp(`^${NAME}\\.?,?\\s+(\\d{4})$`);
const EAST_ASIAN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
/** Years of the Japanese emperor: Reiwa began in 2019. */
const REIWA = /令和\s*(\d{1,2}|元)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/;
const REIWA_BEFORE_FIRST = 2018;
const VIETNAMESE = /\b(\d{1,2})\s+tháng\s+(\d{1,2})[\s,]+(?:năm\s+)?(\d{4})\b/;
/** "آب/اغسطس": the month by both of its names. */
export const BOTH_NAMES = /[\u0600-\u06ff]{2,} ?\/ ?(?=[\u0600-\u06ff]{3})/;
const YEAR_FIRST = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/;
/** "12/16/16", "16.12.16": nothing of the kind before or behind, and no version. */
const SHORT_YEAR = /(?<![\d./-])(?:(\d{1,2})(\/)(\d{1,2})\/|(\d{2})(\.)(\d{2})\.)(\d{2})(?![\d./-])/;
const CENTURY = 2000;
const YEAR_LAST = /\b(\d{1,2})([-/.])(\d{1,2})\2(\d{4})\b/;
/** Digits of Arabic, Persian, Devanagari and Bengali, each ten in a row. */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g;
const HAS_YEAR = new RegExp(`(?:\\d|${OTHER_DIGITS.source}){4}|令和`);
const FIRST_DIGITS = [0x0660, 0x06f0, 0x0966, 0x09e6];
/** The Thai calendar counts from 543 years earlier. */
const THAI_YEARS = 543;

export interface DateOptions {
  /** What 3/4/2025 means. */
  monthFirst: boolean;
  /** The page's language, for the names of its months. */
  language?: string;
}

export interface FoundDate {
  iso: string;
  /** Where it begins in the text. */
  index: number;
}

/** The first date in a short text. */
export function dateInText(source: string, options: DateOptions): string | undefined {
  return findDate(source, options)?.iso;
}

/** The first date in a short text and its place. */
export function findDate(source: string, { monthFirst, language }: DateOptions): FoundDate | undefined {
  if (!HAS_YEAR.test(source)) return found(SHORT_YEAR.exec(source), (m) => shortYear(m, monthFirst));
  const text = source.replace(OTHER_DIGITS, asciiDigit).replace(BOTH_NAMES, '').toLowerCase();
  const month = (name: string | undefined): number | undefined => monthNumber(name ?? '', language);
  return (
    east(text) ??
    found(DAY_MONTH.exec(text), (m) => iso(m[3], month(m[2]), m[1])) ??
    found(MONTH_DAY.exec(text), (m) => iso(m[3], month(m[1]), m[2])) ??
    found(CLOCK_BETWEEN.exec(text), (m) => iso(m[3], month(m[1]), m[2])) ??
    found(YEAR_MONTH_DAY.exec(text), (m) => iso(m[1], month(m[2]), m[3])) ??
    found(VIETNAMESE.exec(text), (m) => iso(m[3], m[2], m[1])) ??
    found(YEAR_LAST.exec(text), (m) => numeric(m, monthFirst)) ??
    found(MONTH_ONLY.exec(text.trim()), (m) => monthAlone(m[2], month(m[1])))
  );
}

function found(
  match: RegExpExecArray | null,
  read: (match: RegExpExecArray) => string | undefined,
): FoundDate | undefined {
  const date = match && read(match);
  return date ? { iso: date, index: match.index } : undefined;
}

function east(text: string): FoundDate | undefined {
  return (
    found(REIWA.exec(text), (m) => iso(reiwaYear(m[1]), m[2], m[3])) ??
    found(EAST_ASIAN.exec(text) ?? YEAR_FIRST.exec(text), (m) => iso(m[1], m[2], m[3]))
  );
}

const reiwaYear = (year: string | undefined): string => String(REIWA_BEFORE_FIRST + (year === '元' ? 1 : Number(year)));

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const first = FIRST_DIGITS.findLast((start) => start <= code) ?? code;
  return String(code - first);
}

/** Only with slashes the month may be first, unless what would be the month is none. */
function numeric(
  [, first, sign, second, year]: readonly (string | undefined)[],
  monthFirst: boolean,
): string | undefined {
  const isAmerican = Number(first) <= 12 && (Number(second) > 12 || (sign === '/' && monthFirst));
  return isAmerican ? iso(year, first, second) : iso(year, second, first);
}

function shortYear(match: RegExpExecArray, monthFirst: boolean): string | undefined {
  // "3/8/37" is no day of this century yet.
  if (CENTURY + Number(match[7]) > new Date().getFullYear() + 1) return undefined;
  const [whole, , slash, , , point, , year] = match;
  const [first = '', second = ''] = whole.split(slash ?? point ?? '');
  return numeric([whole, first, slash ?? point ?? '', second, String(CENTURY + Number(year))], monthFirst);
}

function monthAlone(year: string | undefined, month: number | undefined): string | undefined {
  return month && isYear(Number(year)) ? `${year}-${twoDigits(month)}` : undefined;
}

const isYear = (year: number): boolean => year > 1900 && year < 2100;
const twoDigits = (value: number): string => String(value).padStart(2, '0');

function iso(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): string | undefined {
  const [stated, m, d] = [Number(year), Number(month), Number(day)];
  const y = stated > 1900 + THAI_YEARS ? stated - THAI_YEARS : stated;
  if (!isYear(y) || !(m >= 1 && m <= 12) || !(d >= 1 && d <= 31)) return undefined;
  return `${y}-${twoDigits(m)}-${twoDigits(d)}`;
}
