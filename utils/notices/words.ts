/** Finds blocker terms, asks and detection clauses of all languages in folded text. Each is compiled on first use. */
import { languages } from './phrases';
import { type Script, scriptsOf } from './scripts';
import { fold } from './text';

/** Which parts of a notice a text holds, and the language most of them are in. */
export interface Words {
  term: boolean;
  ask: boolean;
  detection: boolean;
  language: string;
}

/**
 * Parts that every blocker term holds, looked for with plain `includes`: this runs over all text of every page.
 * Anything that passes is read again with the tables.
 */
const STEMS: Readonly<Record<Script, readonly string[]>> = {
  latin: [
    ...(
      'bloc blok bloq bloķ bloch antipub anti-pub anti-re anti-ads werbefilter engel önle mainos mainon mainok hirdet ' +
      'reklám chặn penghal pengham ad-filter adguard shield unterdrück unterbind'
    ).split(' '),
    'stopping ad',
    'preventing ad',
    'hiding ad',
  ],
  greek: 'μπλοκ αποκλει απόρριψ απορριψ φραγ'.split(' '),
  cyrillic: 'блок антирекл'.split(' '),
  hebrew: 'חוסם חוסמ חסימ לחסום בלוק'.split(' '),
  arabic: 'مانع حاجب حظر حجب بلوك منع مسدود بلاک بلوک حذف ضد'.split(' '),
  devanagari: 'अवरोध ब्लॉक ब्लाक रोध'.split(' '),
  thai: 'บล็อ บล๊อ ปิดกั'.split(' '),
  eastAsian:
    'ブロッ 遮断 除去 차단 블록 블럭 블락 拦截 屏蔽 攔截 封鎖 封锁 阻擋 阻挡 阻止 遮蔽 過濾 过滤 擋廣告 去广告 去廣告'.split(
      ' ',
    ),
};
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each is meant alone
const HIDDEN_LETTERS = /[\u00AD\u200B-\u200D\u2060\uFF21-\uFF5A\u0300-\u036F]/;
const WINDOW = 60;
const LETTER = /[\p{L}\p{N}]/u;

type Part = 'term' | 'ask' | 'detection';

/**
 * A letter before a phrase makes another word of it ("roadblock"); scripts without spaces have no such border. The
 * letter is looked at after the match: a lookbehind over all letters makes a hundred patterns slow to compile.
 */
class Pattern {
  private compiled: RegExp | undefined;

  constructor(
    private readonly source: string,
    private readonly needsBorder: boolean,
  ) {}

  test(text: string): boolean {
    this.compiled ??= new RegExp(fold(this.source), 'g');
    this.compiled.lastIndex = 0;
    for (let match = this.compiled.exec(text); match; match = this.compiled.exec(text)) {
      if (!this.needsBorder || match.index === 0 || !LETTER.test(text.charAt(match.index - 1))) return true;
      this.compiled.lastIndex = match.index + 1;
    }
    return false;
  }
}

interface Table {
  language: string;
  scripts: readonly Script[];
  part: Record<Part, Pattern>;
}

let allTables: Table[] | undefined;
/** The tables of the languages that are written in one of these scripts. */
function tablesFor(scripts: readonly Script[]): Table[] {
  allTables ??= languages.map(({ language, unspaced, ...part }) => {
    const pattern = (source: string): Pattern => new Pattern(source, !unspaced);
    return {
      language,
      scripts: scriptsOf(part.ask.replace(/\\./g, '')),
      part: { term: pattern(part.term), ask: pattern(part.ask), detection: pattern(part.detection) },
    };
  });
  return allTables.filter((table) => table.scripts.some((script) => scripts.includes(script)));
}

function holdsTerm(text: string): boolean {
  return tablesFor(scriptsOf(text)).some(({ part }) => part.term.test(text));
}

const searched = (raw: string): string => (HIDDEN_LETTERS.test(raw) ? fold(raw) : raw).toLowerCase();
const stemsFor = (text: string): string[] => scriptsOf(text).flatMap((script) => STEMS[script]);

/** False when raw text names no ad blocker, whatever stands between its words. The cheapest look of all. */
export function mayNameBlocker(raw: string): boolean {
  const text = searched(raw);
  return stemsFor(text).some((stem) => text.includes(stem));
}

/** True when raw text names an ad blocker in any language. Cheap on text that does not. */
export function namesBlocker(raw: string): boolean {
  const text = searched(raw);
  return stemsFor(text).some((stem) => {
    for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + WINDOW)) {
      if (holdsTerm(fold(text.slice(Math.max(0, at - 2 * WINDOW), at + 2 * WINDOW)))) return true;
    }
    return false;
  });
}

const COMMON = 'en';
const NO_WORDS: Words = { term: false, ask: false, detection: false, language: COMMON };

function readWords(text: string): Words {
  const tables = tablesFor(scriptsOf(text));
  if (!tables.some(({ part }) => part.term.test(text))) return NO_WORDS;
  const found = tables.map(({ language, part }) => ({
    language,
    term: part.term.test(text),
    ask: part.ask.test(text),
    detection: part.detection.test(text),
  }));
  // Everyone borrows "adblock"; the verbs tell the language.
  const score = ({ term, ask, detection }: Words): number => Number(term) + 2 * Number(ask) + 2 * Number(detection);
  const best = found.reduce((first, second) => (score(second) > score(first) ? second : first));
  const common = found.find(({ language }) => language === COMMON) ?? best;
  // The name is borrowed from English everywhere. A lone clause beside words of English is chance.
  const says = best.ask || best.term || (common.term && !common.ask);
  return {
    term: true,
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
