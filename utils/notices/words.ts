/** Which parts of a notice folded text holds, and in which language. */
import { scriptsOf } from './scripts';
import { namesTool } from './search';
import { names, saysAway, type Table, tablesFor } from './tables';

/** Which parts of a notice a text holds, and the language most of them are in. */
export interface Words {
  term: boolean;
  /** No blocker is named: it only says that something keeps the advertising away. */
  implied: boolean;
  ask: boolean;
  detection: boolean;
  language: string;
}

/** Advertising, a tool and what it does stand together in few texts that are as short as a notice. */
const IMPLIED_LIMIT = 700;

/** Says it of a tool without naming a blocker, in text as short as a notice. */
const implies = (tables: readonly Table[], text: string): boolean =>
  text.length <= IMPLIED_LIMIT && namesTool(text) && tables.some((table) => saysAway(table, text));

const COMMON = 'en';
const NO_WORDS: Words = { term: false, implied: false, ask: false, detection: false, language: COMMON };

function readWords(text: string): Words {
  const tables = tablesFor(scriptsOf(text));
  const isNamed = tables.some((table) => names(table, text));
  if (!isNamed && !implies(tables, text)) return NO_WORDS;
  const found = tables.map((table) => ({
    language: table.language,
    term: isNamed ? names(table, text) : saysAway(table, text),
    implied: !isNamed,
    ask: table.part.ask.test(text),
    detection: table.part.detection.test(text),
  }));
  // Everyone borrows "adblock"; the verbs tell the language.
  const score = ({ term, ask, detection }: Words): number => Number(term) + 2 * Number(ask) + 2 * Number(detection);
  const best = found.reduce((first, second) => (score(second) > score(first) ? second : first));
  const common = found.find(({ language }) => language === COMMON) ?? best;
  // The name is borrowed from English everywhere. A lone clause beside words of English is chance.
  const says = best.ask || best.term || (common.term && !common.ask);
  return {
    term: true,
    implied: !isNamed,
    ask: best.ask || common.ask,
    detection: common.detection || (best.detection && says),
    language: best.language,
  };
}

/** True when a sentence asks for something, in this language or in English. */
export function asks(text: string, language: string): boolean {
  const tables = tablesFor(scriptsOf(text)).filter((table) => table.language === language || table.language === COMMON);
  return tables.some(({ part }) => part.ask.test(text));
}

/** Texts of the latest boxes: the same box is read again after each change around it. */
const MAX_KNOWN = 40;
const known = new Map<string, Words>();

/**
 * Which parts of a notice the folded text of a box holds. Ask and detection count in one language, and in English,
 * which many mix in: a few letters of one language are words of another. Text without a term holds nothing.
 */
export function findWords(text: string): Words {
  const before = known.get(text);
  if (before) return before;
  const words = readWords(text);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(text, words);
  return words;
}
