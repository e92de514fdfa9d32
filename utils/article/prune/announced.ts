/** Lists of links that are of the story: a sentence leads to them, or a heading says they are its sources. */
import { fold, roughWords } from '../text/words';
import { headingBefore } from './bereft';
import { lineReason } from './lines';

/** A sentence that leads to a list has more words than the label of a box. */
const FEWEST_ANNOUNCING = 5;
const LEADS_AWAY =
  /\b(?:related|similar|further|also (?:like|read|see|enjoy)|might like|(?:more|other|recent|latest|these|our) (?:articles|posts|stories|guides|blogs?|resources|reads))\b/i;
/** What the list of its sources is called, in the languages that the view speaks. */
const SOURCES =
  /^(?:(?:list of |article |notes and |sources and )?references|(?:article |list of )?sources|citations|bibliography|works cited|endnotes|footnotes|(?:quellen|literatur)(?:verzeichnis|angaben|hinweise|nachweise)?|einzelnachweise|références|bibliographie|sources et références|fuentes|referencias|bibliografía|fonti|riferimenti|bibliografia|referências|fontes|bronnen|referenties|källor|referenser|kilder|referanser|referencer|lähteet|źródła|przypisy|zdroje|reference|források|surse|referințe|извори|източници|джерела|источники|литература|примечания|kaynaklar|kaynakça|πηγές|αναφορές|参考文献|参考资料|參考資料|出典|참고 ?문헌|출처|المصادر|المراجع|מקורות|منابع|nguồn|tài liệu tham khảo|sumber|referensi|แหล่งอ้างอิง|อ้างอิง)\s*[:：]?$/;

/** A list that the sentence before it leads to ("These patches were sent:"), links or not. */
export function isAnnounced(element: Element): boolean {
  if (!isList(element)) return false;
  let before = element.previousElementSibling;
  for (let up = element.parentElement; !before && up && fold(up.textContent) === fold(element.textContent); )
    [before, up] = [up.previousElementSibling, up.parentElement];
  const text = before && isLine(before) ? fold(before.textContent) : '';
  return /[:：]$/u.test(text) && roughWords(text) >= FEWEST_ANNOUNCING && !LEADS_AWAY.test(text) && !lineReason(text);
}

/** A list right below a heading that calls it the sources of the story. */
export function isOfSources(element: Element, root: Element): boolean {
  const heading = isList(element) ? headingBefore(element, root) : undefined;
  return heading !== undefined && SOURCES.test(fold(heading.textContent).toLowerCase());
}

/** A list, or what holds nothing but one. */
const isList = (element: Element): boolean => element.matches('ul, ol') || isAroundOne(element, 'ul, ol');

/** A paragraph, or what holds nothing but one. */
const isLine = (element: Element): boolean => element.localName === 'p' || isAroundOne(element, 'p');

function isAroundOne(element: Element, selector: string): boolean {
  const [only, ...more] = element.children;
  return element.localName === 'div' && more.length === 0 && only?.matches(selector) === true;
}
