/** Every case: notices by form and language, and what only looks like one. */
import { forms, type Name, rotated } from './forms';
import { type LookAlike, lookAlikes } from './lookalikes';
import { pageOf } from './page';
import { products } from './products';
import { secondLookAlikes } from './secondLookAlikes';
import { secondOutsiders } from './secondOutsiders';
import type { SecondOutsider } from './secondShapes';
import { strangerLookAlikes } from './strangerLookalikes';
import { strangers } from './strangers';
import { texts } from './texts';
import { thirdLookAlikes } from './thirdLookAlikes';
import { thirdNotices } from './thirdNotices';

export interface NoticeCase {
  name: string;
  form: string;
  html(naming: 'named' | 'random'): string;
}

function naming(kind: 'named' | 'random'): Name {
  const made = new Map<string, string>();
  let seed = 7;
  const random = (): string => {
    seed = (seed * 48271) % 2147483647;
    return `x${seed.toString(36)}`;
  };
  return (name) => {
    if (kind === 'named') return name;
    const known = made.get(name) ?? random();
    made.set(name, known);
    return known;
  };
}

function noticeCase(form: string, lang: string): NoticeCase {
  const text = texts[lang];
  const build = forms[form] ?? products[form];
  if (!text || !build) throw new Error(`No case ${form} ${lang}`);
  return { name: `${form}--${lang}`, form, html: (kind) => pageOf({ lang, ...build(text, naming(kind)) }) };
}

const languages = Object.keys(texts).filter((lang) => lang !== 'en');

export const noticeCases: readonly NoticeCase[] = [
  ...[...Object.keys(forms), ...Object.keys(products)].map((form) => noticeCase(form, 'en')),
  ...languages.map((lang, index) => noticeCase(rotated[index % rotated.length] ?? '', lang)),
];

/** Their shapes hold no names that tell anything. */
export const strangerCases: readonly NoticeCase[] = Object.entries(strangers).map(([name, { lang, parts }]) => ({
  name: `stranger-${name}`,
  form: `stranger-${name}`,
  html: () => pageOf({ lang, ...parts }),
}));

const outsiderCases = (group: string, outsiders: Readonly<Record<string, SecondOutsider>>): readonly NoticeCase[] =>
  Object.entries(outsiders).map(([name, { lang, parts }]) => ({
    name: `${group}-${name}`,
    form: `${group}-${name}`,
    html: (kind) => pageOf({ lang, ...parts(naming(kind)) }),
  }));

export const secondOutsiderCases = outsiderCases('second', secondOutsiders);
export const thirdOutsiderCases = outsiderCases('third', thirdNotices);

export const allNoticeCases: readonly NoticeCase[] = [
  ...noticeCases,
  ...strangerCases,
  ...secondOutsiderCases,
  ...thirdOutsiderCases,
];

const grouped = (group: string, cases: Readonly<Record<string, LookAlike>>): Record<string, LookAlike> =>
  Object.fromEntries(Object.entries(cases).map(([name, parts]) => [`${group}-${name}`, parts]));

export const lookAlikeCases = Object.entries({
  ...lookAlikes,
  ...strangerLookAlikes,
  ...grouped('second', secondLookAlikes),
  ...grouped('third', thirdLookAlikes),
}).map(([name, parts]) => ({ name, box: parts.box, html: pageOf(parts) }));
