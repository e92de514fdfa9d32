/** Dates as people write them, in the languages whose month names are known, to ISO 8601. */

const MONTHS: readonly string[] = [
  'january|jan|januar|jänner|janvier|janv|enero|ene|janeiro|gennaio|gen|januari|января|январь|stycznia|ocak',
  'february|feb|februar|février|févr|fevrier|febrero|fevereiro|fev|febbraio|februari|февраля|февраль|lutego|şubat',
  'march|mar|märz|maerz|mrz|mars|marzo|março|marco|maart|mrt|марта|март|marca|mart',
  'april|apr|avril|avr|abril|abr|aprile|апреля|апрель|kwietnia|nisan',
  'may|mai|mayo|maio|maggio|mag|mei|maj|мая|май|maja|mayıs',
  'june|jun|juni|juin|junio|junho|giugno|giu|июня|июнь|czerwca|haziran',
  'july|jul|juli|juillet|juil|julio|julho|luglio|lug|июля|июль|lipca|temmuz',
  'august|aug|août|aout|agosto|ago|augustus|augusti|августа|август|sierpnia|ağustos',
  'september|sep|sept|septembre|septiembre|setiembre|setembro|set|settembre|сентября|сентябрь|września|eylül',
  'october|oct|oktober|okt|octobre|octubre|outubro|out|ottobre|ott|октября|октябрь|października|ekim',
  'november|nov|novembre|noviembre|novembro|ноября|ноябрь|listopada|kasım',
  'december|dec|dezember|dez|décembre|déc|decembre|diciembre|dic|dezembro|dicembre|декабря|декабрь|grudnia|aralık',
];
const monthByName = new Map(
  MONTHS.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
);

const NAME = '([^\\s\\d.,/–-]{3,10})';
const DAY_MONTH = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th|\\.|er|º)?(?:\\s+(?:of|de|del))?[\\s-]+${NAME}\\.?,?(?:\\s+de(?:l)?)?[\\s-]+(\\d{4})\\b`,
);
const MONTH_DAY = new RegExp(`${NAME}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`);
const YEAR_MONTH_DAY = new RegExp(`\\b(\\d{4})[\\s,-]+${NAME}\\.?[\\s-]+(\\d{1,2})\\b`);
const MONTH_ONLY = new RegExp(`^${NAME}\\.?,?\\s+(\\d{4})$`);
const EAST_ASIAN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
const YEAR_FIRST = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/;
const YEAR_LAST = /\b(\d{1,2})([-/.])(\d{1,2})\2(\d{4})\b/;

/** The first date in a short text; `monthFirst` decides what 3/4/2025 means. */
export function dateInText(source: string, monthFirst: boolean): string | undefined {
  const text = source.toLowerCase();
  const east = EAST_ASIAN.exec(text) ?? YEAR_FIRST.exec(text);
  if (east) return iso(east[1], east[2], east[3]);
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth) {
    const found = iso(dayMonth[3], monthByName.get(dayMonth[2] ?? ''), dayMonth[1]);
    if (found) return found;
  }
  const monthDay = MONTH_DAY.exec(text);
  const american = monthDay && iso(monthDay[3], monthByName.get(monthDay[1] ?? ''), monthDay[2]);
  if (american) return american;
  const yearFirst = YEAR_MONTH_DAY.exec(text);
  const written = yearFirst && iso(yearFirst[1], monthByName.get(yearFirst[2] ?? ''), yearFirst[3]);
  return written ?? numeric(text, monthFirst) ?? monthAlone(text);
}

function numeric(text: string, monthFirst: boolean): string | undefined {
  const match = YEAR_LAST.exec(text);
  if (!match) return undefined;
  const [, first, sign, second, year] = match;
  const american = sign === '/' && (monthFirst || Number(second) > 12) && Number(first) <= 12;
  return american ? iso(year, first, second) : iso(year, second, first);
}

function monthAlone(text: string): string | undefined {
  const match = MONTH_ONLY.exec(text.trim());
  const month = match && monthByName.get(match[1] ?? '');
  return month && isYear(match[2]) ? `${match[2]}-${String(month).padStart(2, '0')}` : undefined;
}

const isYear = (year: string | undefined): boolean => Number(year) > 1900 && Number(year) < 2100;

function iso(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): string | undefined {
  const [m, d] = [Number(month), Number(day)];
  if (!isYear(year) || !(m >= 1 && m <= 12) || !(d >= 1 && d <= 31)) return undefined;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
