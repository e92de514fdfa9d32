/** What a language tag means for setting its text. */

export type ScriptGroup = 'latin' | 'cjk' | 'arabic' | 'hebrew' | 'indic' | 'thai';

/** By ISO 15924. Everything else is set like Latin (Cyrillic, Greek, Armenian, Georgian ...). */
const GROUPS: Partial<Record<string, ScriptGroup>> = {
  Jpan: 'cjk',
  Hans: 'cjk',
  Hant: 'cjk',
  Kore: 'cjk',
  Arab: 'arabic',
  Hebr: 'hebrew',
  Deva: 'indic',
  Beng: 'indic',
  Guru: 'indic',
  Gujr: 'indic',
  Orya: 'indic',
  Taml: 'indic',
  Telu: 'indic',
  Knda: 'indic',
  Mlym: 'indic',
  Sinh: 'indic',
  Thai: 'thai',
  Laoo: 'thai',
  Khmr: 'thai',
  Mymr: 'thai',
};

const TAG = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?![a-z0-9])/i;

/** A tag that `Intl` takes, from whatever a page says ("en_US.UTF-8", " DE "); undefined when it says nothing. */
export function languageTag(said: string | undefined): string | undefined {
  const parts = TAG.exec(said?.trim() ?? '');
  return parts?.slice(1).filter(Boolean).join('-');
}

/** Written in Latin or Cyrillic letters unless a script is named; to ask `Intl` costs a browser milliseconds the first time. */
const LATIN = /^(?:en|de|fr|es|it|pt|nl|sv|da|nb|no|fi|pl|cs|hu|ro|id|tr|ru|uk)(?:-[a-z]{2})?$/i;

/** How the text of a language is set. */
export function scriptGroup(said: string | undefined): ScriptGroup {
  const tag = languageTag(said);
  if (tag && LATIN.test(tag)) return 'latin';
  const script = tag && new Intl.Locale(tag).maximize().script;
  return (script && GROUPS[script]) || 'latin';
}

/** What stands between two parts of a line in a language. */
export function comma(said: string | undefined): string {
  const group = scriptGroup(said);
  if (group === 'arabic') return '، ';
  return group === 'cjk' && baseLanguage(said) !== 'ko' ? '、' : ', ';
}

/** The language without script and region, `en` of `en-GB`. */
export function baseLanguage(said: string | undefined): string | undefined {
  return languageTag(said)?.split('-')[0]?.toLowerCase();
}
