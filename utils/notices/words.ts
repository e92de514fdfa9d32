/** Finds blocker terms, asks and detection clauses of all languages in folded text. Compiled on first use. */
import { languages } from './phrases';
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
const STEMS = (
  'bloc blok bloq bloķ bloch antipub anti-pub anti-re anti-ads werbefilter engel önle mainos mainon hirdet reklám ' +
  'chặn penghal pengham блок антирекл μπλοκ αποκλει απόρριψ απορριψ φραγ مانع حاجب حظر حجب بلوك منع مسدود بلاک بلوک ' +
  'حذف ضد חוסם חוסמ חסימ לחסום בלוק अवरोध ब्लॉक ब्लाक रोध บล็อ บล๊อ ปิดกั ブロッ 遮断 除去 차단 블록 블럭 블락 ' +
  '拦截 屏蔽 攔截 封鎖 封锁 阻擋 阻挡 阻止 遮蔽 過濾 过滤 擋廣告 去广告 去廣告 ad-filter'
).split(' ');
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each is meant alone
const HIDDEN_LETTERS = /[\u00AD\u200B-\u200D\u2060\uFF21-\uFF5A\u0300-\u036F]/;
const WINDOW = 60;

type Part = 'term' | 'ask' | 'detection';

// A letter before a phrase makes another word of it ("roadblock"); scripts without spaces have no such border.
function sourceOf(part: Part, language: (typeof languages)[number]): string {
  return `${language.unspaced ? '' : '(?<![\\p{L}\\p{N}])'}(?:${fold(language[part])})`;
}

interface Compiled {
  language: string;
  part: Record<Part, RegExp>;
}

let compiledTables: Compiled[] | undefined;
function tables(): Compiled[] {
  compiledTables ??= languages.map((language) => {
    const compile = (part: Part): RegExp => new RegExp(sourceOf(part, language), 'u');
    return {
      language: language.language,
      part: { term: compile('term'), ask: compile('ask'), detection: compile('detection') },
    };
  });
  return compiledTables;
}

let compiledTerm: RegExp | undefined;
function anyTerm(): RegExp {
  compiledTerm ??= new RegExp(languages.map((language) => sourceOf('term', language)).join('|'), 'u');
  return compiledTerm;
}

/** True when raw text names an ad blocker in any language. Cheap on text that does not. */
export function namesBlocker(raw: string): boolean {
  const text = (HIDDEN_LETTERS.test(raw) ? fold(raw) : raw).toLowerCase();
  return STEMS.some((stem) => {
    for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + WINDOW)) {
      if (anyTerm().test(fold(text.slice(Math.max(0, at - WINDOW), at + 2 * WINDOW)))) return true;
    }
    return false;
  });
}

const COMMON = 'en';

/**
 * Which parts of a notice the folded text of a box holds. Ask and detection count in one language, and in English,
 * which many mix in: a few letters of one language are words of another.
 */
export function findWords(text: string): Words {
  const found = tables().map(({ language, part }) => ({
    language,
    term: part.term.test(text),
    ask: part.ask.test(text),
    detection: part.detection.test(text),
  }));
  // Everyone borrows "adblock"; the verbs tell the language.
  const score = ({ term, ask, detection }: Words): number => Number(term) + 2 * Number(ask) + 2 * Number(detection);
  const best = found.reduce((first, second) => (score(second) > score(first) ? second : first));
  const common = found.find(({ language }) => language === COMMON) ?? best;
  return {
    term: found.some(({ term }) => term),
    ask: best.ask || common.ask,
    // A lone clause in a language that says nothing else here is chance.
    detection: common.detection || (best.detection && (best.ask || best.term)),
    language: best.language,
  };
}
