/** Names of months: a table for the languages most pages are in, the browser's own for all others. */

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
const byName = new Map(MONTHS.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)));
/** The languages of the table need no second look. */
const IN_TABLE = /^(?:en|de|fr|es|pt|it|nl|sv|ru|pl|tr|ja|zh|ko)\b/i;
const byLanguage = new Map<string, ReadonlyMap<string, number>>();

/** Arabic has a set of names for each part of the Arab world. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = { ar: ['ar', 'ar-SY', 'ar-MA', 'ar-DZ'] };
const ARABIC = /^[\u0600-\u06ff]+$/;
/** Alef is written with and without its hamza. */
const plain = (name: string): string => name.replace(/[أإآ]/g, 'ا');

/** 1 to 12; undefined where it is no month in any language of the table nor in the page's. */
export function monthNumber(name: string, language: string | undefined): number | undefined {
  const known = byName.get(name);
  const other = language ?? (ARABIC.test(name) ? 'ar' : undefined);
  if (known !== undefined || !other || IN_TABLE.test(other)) return known;
  return namesIn(other).get(plain(name));
}

/** As dates in that language write them, long and short: "12. května 2025", "12 Μαΐου 2025". */
function namesIn(language: string): ReadonlyMap<string, number> {
  const cached = byLanguage.get(language);
  if (cached) return cached;
  const names = new Map<string, number>();
  const tags = VARIANTS[language.slice(0, 2).toLowerCase()] ?? [language];
  for (const month of ['long', 'short'] as const) {
    for (const form of tags.flatMap((tag) => formats(tag, month))) {
      for (let index = 0; index < 12; index += 1) {
        const parts = form.formatToParts(new Date(Date.UTC(2025, index, 15)));
        const name = parts
          .find(({ type }) => type === 'month')
          ?.value.toLowerCase()
          .replace(/\.$/, '');
        if (name && !names.has(plain(name))) names.set(plain(name), index + 1);
      }
    }
  }
  byLanguage.set(language, names);
  return names;
}

/** Within a date and alone: many languages decline the name. */
function formats(language: string, month: 'long' | 'short'): Intl.DateTimeFormat[] {
  const calendar = { calendar: 'gregory', timeZone: 'UTC' } as const;
  try {
    return [
      new Intl.DateTimeFormat(language, { ...calendar, day: 'numeric', month, year: 'numeric' }),
      new Intl.DateTimeFormat(language, { ...calendar, month }),
    ];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // A page may claim a language that is no language tag.
    return [];
  }
}
