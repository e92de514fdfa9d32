/** Looks for places that speak of ad blockers in the raw text of a page. Cheap: it runs over all text of every page. */
import { languages } from './phrases';
import { type Script, scriptsOf } from './scripts';
import { BRANDS, STEMS, TOOLS } from './stems';
import { names, Pattern, saysAway, tablesFor } from './tables';
import { fold } from './text';

// biome-ignore lint/suspicious/noMisleadingCharacterClass: each is meant alone
const HIDDEN_LETTERS = /[\u00AD\u200B-\u200D\u2060\uFF21-\uFF5A\u0300-\u036F]/;
const WINDOW = 60;
/** Letters on either side of a tool in which the advertising that it keeps away is spoken of. */
const AROUND_TOOL = 200;

/** What is looked for in the text of every page that is written in a script. */
class Search {
  readonly stem: RegExp;
  readonly tool: RegExp;
  readonly foldedTool: Pattern;
  private anyAds: RegExp | undefined;

  constructor(private readonly script: Script) {
    const tools = `${TOOLS[script]}|${BRANDS}`;
    this.stem = new RegExp(STEMS[script], 'g');
    this.tool = new RegExp(tools, 'g');
    this.foldedTool = new Pattern(tools, false);
  }

  /** Few pages speak of a tool: only then is it made. */
  speaksOfAds(text: string): boolean {
    this.anyAds ??= new RegExp(
      languages
        .filter(({ ads }) => scriptsOf(ads).includes(this.script))
        .map(({ ads }) => ads)
        .join('|'),
    );
    return this.anyAds.test(text);
  }
}

const searches = new Map<Script, Search>();
function searchFor(script: Script): Search {
  const search = searches.get(script) ?? new Search(script);
  searches.set(script, search);
  return search;
}

/** Whether one of the places where the pattern is found passes, read with what is around it. */
function someAround(text: string, pattern: RegExp, around: number, passes: (part: string) => boolean): boolean {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (passes(text.slice(Math.max(0, match.index - around), match.index + around))) return true;
    pattern.lastIndex = match.index + WINDOW;
  }
  return false;
}

const searched = (raw: string): string => (HIDDEN_LETTERS.test(raw) ? fold(raw) : raw).toLowerCase();
const searchesFor = (text: string): Search[] => scriptsOf(text).map(searchFor);

function speaksOfTool(text: string, search: Search): boolean {
  return someAround(text, search.tool, AROUND_TOOL, (part) => {
    if (!search.speaksOfAds(part)) return false;
    const folded = fold(part);
    return tablesFor(scriptsOf(part)).some((table) => saysAway(table, folded));
  });
}

/** Folded text names something that may keep advertising away. */
export const namesTool = (text: string): boolean => searchesFor(text).some(({ foldedTool }) => foldedTool.test(text));

/** False when raw text names no ad blocker, whatever stands between its words. The cheapest look of all. */
export function mayNameBlocker(raw: string): boolean {
  const text = searched(raw);
  return searchesFor(text).some((search) => text.search(search.stem) >= 0 || speaksOfTool(text, search));
}

/** True when raw text names an ad blocker in any language, or says that something keeps advertising away. */
export function namesBlocker(raw: string): boolean {
  const text = searched(raw);
  const isNamed = (part: string): boolean => {
    const folded = fold(part);
    return tablesFor(scriptsOf(folded)).some((table) => names(table, folded));
  };
  return searchesFor(text).some(
    (search) => someAround(text, search.stem, 2 * WINDOW, isNamed) || speaksOfTool(text, search),
  );
}
