/** Climbs from words to the box that carries them: as far out as it is only the notice, never to the story. */

import type { Placement } from './candidate';
import { isLeftOut } from './leftOut';
import { textOf } from './text';
import { type Box, isBox, styleOf, upwards, viewportShare } from './tree';
import { findWords, type Words } from './words';

export interface FoundBox {
  element: Box;
  placement: Placement;
  /** Folded text of the element. */
  text: string;
  words: Words;
  /** The words are only in a picture's file name, or a frame's name or address. */
  nameOnly?: boolean;
  /** What is inside a frame that can be read. */
  inside?: ParentNode;
}

const CORE_LIMIT = 1600;
const BOX_LIMIT = 4000;
const STORY = 'main,article,nav,[role="main"],[role="navigation"],[itemprop="articleBody"]';

/** Where the element itself stands, whatever its parents do. */
export function placementOf(element: Element): Placement {
  if (element.matches(':modal') || (element.hasAttribute('popover') && element.matches(':popover-open')))
    return 'layer';
  const position = styleOf(element)?.position;
  return position === 'fixed' || position === 'sticky' || position === 'absolute' ? position : 'inline';
}

function isBoundary(element: Element): boolean {
  if (element.localName === 'body' || element.localName === 'html') return true;
  return element.matches(STORY) && placementOf(element) !== 'fixed';
}

/** The smallest box around the words that holds a whole notice. */
function findCore(start: Element): FoundBox | undefined {
  for (const element of upwards(start)) {
    if (isBoundary(element)) return undefined;
    const text = textOf(element, CORE_LIMIT + 1);
    if (text.length > CORE_LIMIT) return undefined;
    const words = findWords(text);
    if (isBox(element) && words.term && (words.ask || words.detection)) {
      return { element, text, words, placement: placementOf(element) };
    }
  }
  return undefined;
}

const COVERING_SHARE = 0.25;

/** Taken out of the flow for real; an absolute caption or badge is not. */
function standsOut(element: Element, placement: Placement): boolean {
  if (placement !== 'absolute') return placement !== 'inline';
  return element.parentElement?.localName === 'body' || viewportShare(element) >= COVERING_SHARE;
}

/** Everything from the core outwards that says little more than the core does. */
function* wrappersOf(core: FoundBox): Generator<FoundBox> {
  for (const element of upwards(core.element)) {
    if (isBoundary(element) || !isBox(element)) return;
    const text = textOf(element, BOX_LIMIT + 1);
    const placement = placementOf(element);
    if (text.length > BOX_LIMIT) return;
    if (element !== core.element && element.querySelector(STORY)) return;
    yield { ...core, element, text: text.length > core.text.length ? text : core.text, placement };
  }
}

const MORE_TEXT = 1.3;
const MORE_LETTERS = 40;
/** A heading often says all of it, and the paragraph below explains: together they are the notice. */
const HEADING = /^(?:h[1-6]|header|legend|strong|b)$/;
const BELOW_HEADING = 400;

function isExplained({ element, text }: FoundBox, wrapper: FoundBox): boolean {
  if (isLeftOut('headings')) return false;
  const isParent = HEADING.test(element.localName) && wrapper.element === element.parentElement;
  return isParent && wrapper.text.length <= text.length + BELOW_HEADING;
}

/**
 * The box to judge for words found in an element, or undefined when they make no notice.
 * A box that stands out is taken whole with its words in several parts; a box in the flow may hold little else.
 */
export function findBox(start: Element): FoundBox | undefined {
  const core = findCore(start);
  return core && boxAround(core);
}

/** The box around a frame or picture that speaks by itself. */
export function boxOf(element: Box, text: string, rest: Pick<FoundBox, 'nameOnly' | 'inside'>): FoundBox {
  const core = { element, text, words: findWords(text), placement: placementOf(element), ...rest };
  return boxAround(core) ?? core;
}

/** The parser is still at work in it: what it will hold is not known. */
function isBeingParsed(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return false;
  let open: Element | null = element.ownerDocument.body;
  while (open && open !== element) open = open.lastElementChild;
  return open === element;
}

/** Undefined while the parser may still add to what would be the box. */
function boxAround(core: FoundBox): FoundBox | undefined {
  let standing: FoundBox | undefined;
  let flowing = core;
  let said = core.text.length;
  for (const wrapper of wrappersOf(core)) {
    if (wrapper.text.length > core.text.length * 3 + 300) break;
    if (isExplained(core, wrapper)) said = wrapper.text.length;
    const isTight = wrapper.text.length <= said * MORE_TEXT + MORE_LETTERS;
    if (standsOut(wrapper.element, wrapper.placement)) standing = wrapper;
    else if (isTight && !holdsMore(wrapper.element, flowing.element)) flowing = wrapper;
  }
  if (standing) return standing;
  return isBeingParsed(flowing.element) ? undefined : { ...flowing, placement: 'inline' };
}

/** Pictures, players, frames or fields beside the notice: its parent is somebody else's box. */
function holdsMore(wrapper: Element, inner: Element): boolean {
  const others = wrapper.querySelectorAll('img,picture,video,iframe,canvas,input,textarea,select,form');
  return [...others].some((other) => !inner.contains(other));
}
