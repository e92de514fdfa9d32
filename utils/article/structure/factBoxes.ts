/** Background boxes: named so, or an `<aside>` of prose with a title in the run of the text. */
import { allNamed } from '../prepare/named';
import { isAmongText, isOfStory, titleOf } from './boxes';
import { holdsMarked, mark, markPart, nameOf, rename, textOf } from './reshape';

const NAME =
  /(?:^|[\s_-])(?:fact-?_?(?:box|file)|info-?box|explainer-?(?:box)?|background-?box|definition-?box|box-?out|breakout-?box|text-?box|faktabo(?:x|ks)|faktaruta|infokasten|kasten|encadr[ée]|despiece|recuadro|kadertekst|context-?box)(?:$|[\s_-])/i;
const PLACES =
  'aside, [class*="box" i], [class*="fact" i], [class*="explainer" i], [class*="kasten" i], [class*="faktaruta" i], [class*="encadr" i], [class*="despiece" i], [class*="recuadro" i], [class*="kadertekst" i]';
const SHORTEST = 80;
const LONGEST = 5000;

export function factBoxes(clone: Document): void {
  for (const box of allNamed(clone, PLACES)) {
    if (!isOfStory(box) || holdsMarked(box) || !isFactBox(box)) continue;
    const section = rename(box, 'section');
    markPart(titleOf(section), 'title');
    mark(section, 'factBox');
  }
}

function isFactBox(box: Element): boolean {
  const length = textOf(box).length;
  if (length < SHORTEST || length > LONGEST || box.querySelector('h1, article, main')) return false;
  if (NAME.test(nameOf(box)) && !/^(?:body|main|article)$/.test(box.localName))
    return isAmongText(box) || titleOf(box) !== undefined;
  return (
    box.localName === 'aside' && titleOf(box) !== undefined && isAmongText(box) && box.querySelector('p, li') !== null
  );
}
