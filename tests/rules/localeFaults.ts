/** What may be wrong with the texts of a language, as sentences. */
import { parseMessagesFile } from '@wxt-dev/i18n/build';

/** Key → the forms of its text: one, or that for 1 and that for every other number. */
export type Texts = Readonly<Record<string, readonly string[]>>;

/** The stores of both browsers cut a longer description off, or refuse it. */
const LONGEST_DESCRIPTION = 132;

/** Texts that are names, marks and keys everywhere. */
const NAMES = /^(?:extension\.name|settings\.font\.(?:literata|sourceSans|atkinson|openDyslexic))$/;
/** Words of English that other languages have too, and marks without words. */
const SHARED = new Set(
  (
    'Newsletter|System|Text|Code|Links|Audio|Video|Sepia|Serif|Sans|Mono|Pause|Formula|Update|Notes|Note $1|Page $1|' +
    'Correction|promotion|navigation|Esc|Del|$1: $2|$1 (“$2”)'
  ).split('|'),
);
/** Words of English that no language here has. */
const ENGLISH = /\b(?:the|this|these|which|your|with|from|could|does|there|and|browser's|nothing|everything)\b/i;

/** Rules and addresses as they are typed, the same in every language. */
const CODE = /\S*example\.com\S*|\S*##\S+/g;

const placesOf = (forms: readonly string[]): string =>
  [...new Set(forms.join(' ').match(/\$\d/g))].sort().join(' ') || 'none';

/** Whether every number but 1 takes the same form in a language, so that two forms are enough. */
function twoFormsSuffice(language: string): boolean {
  const rules = new Intl.PluralRules(language);
  // Hebrew has a form for 2, which the plural after a numeral stands for.
  const plural = new Set(language === 'he' ? ['two'] : []);
  return Array.from({ length: 199 }, (_, at) => rules.select(at + 2)).every(
    (form) => form === 'other' || plural.has(form),
  );
}

function faultsOfText(language: string, key: string, forms: readonly string[], english: readonly string[]): string[] {
  const faults: string[] = [];
  const all = forms.join(' ');
  if (forms.some((form) => form.trim() === '')) faults.push('is empty');
  if (placesOf(forms) !== placesOf(english)) faults.push(`has ${placesOf(forms)}, not ${placesOf(english)}`);
  if (forms.length > 1 && english.length === 1) faults.push('has forms by number');
  if (forms.length > 1 && !twoFormsSuffice(language)) faults.push('has too few forms for its numbers');
  if (forms.length === 1 && english.length > 1 && !all.includes('$1')) faults.push('does not say the number');
  if (language === 'en') return faults;
  const same = all === english.join(' ') && !NAMES.test(key);
  if (same && !SHARED.has(all)) faults.push('is English');
  if (ENGLISH.test(all.replace(CODE, ''))) faults.push('has English in it');
  if (/["']|\.\.\./.test(all)) faults.push('has marks of a typewriter');
  return faults;
}

/** Everything wrong with a language. */
export function faultsOf(file: string, texts: Texts, english: Texts): string[] {
  const language = file.replace('_', '-');
  const faults = Object.keys(english)
    .filter((key) => !texts[key])
    .map((key) => `${key} is missing`);
  for (const [key, forms] of Object.entries(texts)) {
    const own = english[key];
    if (key === 'language') {
      if (forms.join() !== language) faults.push(`language is not ${language}`);
    } else if (own) faults.push(...faultsOfText(language, key, forms, own).map((fault) => `${key} ${fault}`));
    else faults.push(`${key} is nothing of Lede's`);
  }
  if ((texts['extension.description']?.join() ?? '').length > LONGEST_DESCRIPTION)
    faults.push(`extension.description is longer than ${LONGEST_DESCRIPTION}`);
  return faults;
}

/** The texts of a file in `locales/`. */
export async function textsOf(file: string): Promise<Texts> {
  const messages = await parseMessagesFile(`locales/${file}.yml`);
  // The library adds those that the browser itself defines.
  const own = messages.filter(({ key }) => !key[0]?.startsWith('@@'));
  return Object.fromEntries(
    own.map((message) => [
      message.key.join('.'),
      message.type === 'plural' ? Object.values(message.plurals) : [message.message],
    ]),
  );
}
