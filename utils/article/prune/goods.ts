/** What shops put beside the list or the product that a page is about. */
import type { OmissionReason } from '../model';
import { nameOf, textLength } from '../prepare/measure';
import { isHeading } from './elements';
import type { Walk } from './index';
import { besideList } from './names';

/** What its name says stands beside a list or a product holds at most this share of the page's text. */
const BESIDE_LIST = { comments: 0.7, relatedLinks: 0.35 };
const FEWEST_IN_ROW = 3;

/** Reviews and other goods, beside the list or the product that a page is about. */
export function standsBeside(element: Element, walk: Walk): OmissionReason | undefined {
  if (walk.isArticle || walk.kind === 'thread' || isHeading(element)) return undefined;
  const reason = besideList(nameOf(element));
  if (!reason || textLength(element) / walk.length > BESIDE_LIST[reason] || element.querySelector('h1'))
    return undefined;
  return isPartOfCard(element, walk) ? undefined : reason;
}

/** Every card of a list has a line of reviews. */
function isPartOfCard(element: Element, { root }: Walk): boolean {
  const name = element.getAttribute('class') ?? '';
  return name !== '' && root.getElementsByClassName(name).length >= FEWEST_IN_ROW;
}
