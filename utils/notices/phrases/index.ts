/** Every language in which notices are read. Order only breaks ties when a language is named. */
import { ar } from './ar';
import { bg } from './bg';
import { ca } from './ca';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { et } from './et';
import { fa } from './fa';
import { fi } from './fi';
import { fr } from './fr';
import { he } from './he';
import { hi } from './hi';
import { hr } from './hr';
import { hu } from './hu';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { lt } from './lt';
import { lv } from './lv';
import { nl } from './nl';
import { no } from './no';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sk } from './sk';
import { sr } from './sr';
import { sv } from './sv';
import { th } from './th';
import { tr } from './tr';
import type { Phrases } from './types';
import { uk } from './uk';
import { vi } from './vi';
import { zh } from './zh';

export const languages: readonly Phrases[] = [
  en,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  sv,
  da,
  no,
  fi,
  pl,
  cs,
  sk,
  hu,
  ro,
  bg,
  el,
  tr,
  ru,
  uk,
  sr,
  hr,
  lt,
  lv,
  et,
  ca,
  ar,
  he,
  fa,
  hi,
  th,
  vi,
  id,
  ja,
  ko,
  zh,
];
