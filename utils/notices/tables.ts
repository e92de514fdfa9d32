/** The phrase tables of all languages, as patterns over folded text. Each is compiled on first use. */
import { languages } from './phrases';
import type { Phrases } from './phrases/types';
import { type Script, scriptsOf } from './scripts';
import { fold } from './text';

const LETTER = /[\p{L}\p{N}]/u;

type Part = 'term' | 'ask' | 'detection';

/**
 * A letter before a phrase makes another word of it ("roadblock"); scripts without spaces have no such border. The
 * letter is looked at after the match: a lookbehind over all letters makes a hundred patterns slow to compile.
 */
export class Pattern {
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

export interface Table {
  language: string;
  scripts: readonly Script[];
  part: Record<Part, Pattern>;
  ads: Pattern;
  /** Advertising and a blocker near each other. */
  near: Pattern;
  away: Pattern;
}

function tableOf({ language, unspaced, ads, blocker, away, ...part }: Phrases): Table {
  const bordered = (source: string): Pattern => new Pattern(source, !unspaced);
  const anywhere = (source: string): Pattern => new Pattern(source, false);
  return {
    language,
    scripts: scriptsOf(ads),
    part: { term: bordered(part.term), ask: bordered(part.ask), detection: bordered(part.detection) },
    ads: anywhere(ads),
    near: anywhere(`(?:${ads}).{0,90}(?:${blocker})|(?:${blocker}).{0,60}(?:${ads})`),
    away: anywhere(away),
  };
}

let allTables: Table[] | undefined;
/** The tables of the languages that are written in one of these scripts. */
export function tablesFor(scripts: readonly Script[]): Table[] {
  allTables ??= languages.map(tableOf);
  return allTables.filter((table) => table.scripts.some((script) => scripts.includes(script)));
}

/** Names a blocker of advertising. */
export const names = ({ part, ads, near }: Table, text: string): boolean =>
  part.term.test(text) || (ads.test(text) && near.test(text));
/** Says that something keeps the advertising away. With a tool beside it, that is the reader's blocker. */
export const saysAway = ({ ads, away }: Table, text: string): boolean => ads.test(text) && away.test(text);
