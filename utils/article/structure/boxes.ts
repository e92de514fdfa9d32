/** What boxes within a story share: a title, and a place among its paragraphs. */
import { isTaken, linkDensity, namesOther, textOf } from './reshape';

const MAX_LINKS = 0.35;

/** Short text at the head of a box: a heading, or a line in bold. */
export function titleOf(box: Element): Element | undefined {
  const first = firstBlock(box);
  if (!first) return undefined;
  if (/^h[1-6]$/.test(first.localName)) return first;
  const strong = first.querySelector('strong, b') ?? (/^(?:strong|b)$/.test(first.localName) ? first : null);
  const isLabel = strong !== null && textOf(strong) === textOf(first) && textOf(first).length <= 80;
  const isNamed =
    /title|heading|headline|label|kicker/i.test(first.getAttribute('class') ?? '') && textOf(first).length <= 80;
  return isLabel || isNamed ? first : undefined;
}

function firstBlock(box: Element): Element | undefined {
  const first = [...box.children].find((child) => textOf(child));
  if (!first) return undefined;
  return /^(?:div|header|section)$/.test(first.localName) &&
    first.firstElementChild &&
    first.children.length <= 2 &&
    !/title|heading/i.test(first.getAttribute('class') ?? '')
    ? (firstBlock(first) ?? first)
    : first;
}

/** A box that can be the story's own: not marked yet, not named as something else, not mostly links. */
export function isOfStory(box: Element): boolean {
  return (
    !isTaken(box) &&
    !namesOther(box) &&
    linkDensity(box) <= MAX_LINKS &&
    !box.querySelector('form, input, [role="search"]')
  );
}

/** Stands in the run of the text: a paragraph of some length right beside it, or in the article above it. */
export function isAmongText(box: Element): boolean {
  const beside = [box.previousElementSibling, box.nextElementSibling];
  return (
    beside.some((one) => one?.localName === 'p' && textOf(one).length > 60) ||
    [...(box.parentElement?.children ?? [])].filter((one) => one.localName === 'p' && textOf(one).length > 60).length >=
      2
  );
}
