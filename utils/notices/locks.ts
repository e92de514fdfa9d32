/** What a notice takes from the page, as a table: how it is seen in the computed style, what gives it back. */

import { attributeChange, styleChange } from '../hiding/changes';
import type { Change } from '../hiding/ledger';
import { isLeftOut } from './leftOut';
import { type Box, isBox, styleOf } from './tree';

export interface Lock {
  key: string;
  /** Reason id: `reason.<id>` in the locales. */
  id: string;
  isOn(style: CSSStyleDeclaration, box: Box): boolean;
  release(box: Box, style: CSSStyleDeclaration): Change[];
  /** Publishers shorten stories for reasons of their own: this one counts only where the notice stands in the part or beside it, in the story anywhere beside it. */
  beside?: true;
}

const isRoot = ({ localName }: Element): boolean => localName === 'html' || localName === 'body';
const SCROLLBAR = 40;

/** Sides on which more room is left than on the other: a scroll bar was there. */
function gapsOf(box: Box, style: CSSStyleDeclaration): { side: string; other: number }[] {
  return ['margin', 'padding'].flatMap((side) => {
    const [gap = 0, other = 0] = ['right', 'left'].map((edge) =>
      Number.parseFloat(style.getPropertyValue(`${side}-${edge}`)),
    );
    const isGap = (isRoot(box) && gap > other) || box.style.getPropertyValue(`${side}-right`) !== '';
    return isGap && gap !== other && gap <= SCROLLBAR ? [{ side, other }] : [];
  });
}

/** A page held by `position: fixed` keeps its place in `top`; scrolling back there is part of giving it back. */
function scrollChange(box: Box, style: CSSStyleDeclaration): Change[] {
  const offset = -Number.parseFloat(style.top);
  const view = box.ownerDocument.defaultView;
  if (!view || !(offset > 0)) return [];
  let scrolled = false;
  const apply = (): void => {
    if (!scrolled) view.scrollTo(view.scrollX, offset);
    scrolled = true;
  };
  return [{ apply, undo: () => undefined }];
}

const clips = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

/** A box as high as the window that cuts off its content: a page held by its wrapper, not a shortened article. */
function isWindowHigh(box: Box): boolean {
  const height = box.ownerDocument.defaultView?.innerHeight ?? 0;
  return Math.abs(box.clientHeight - height) < height * 0.15 && box.scrollHeight > box.clientHeight + 80;
}

/** Pixels of a text that are cut off: much of a shortened one, more than a border of one shut to nothing. */
const MUCH = 80;
const A_LINE = 4;

export const isInStory = (part: Element): boolean =>
  part.closest('main,article,[role="main"],[itemprop="articleBody"]') !== null;

const openHeight = (box: Box): Change[] => [
  styleChange(box, 'height', 'auto'),
  styleChange(box, 'max-height', 'none'),
  styleChange(box, 'overflow', 'visible'),
];

export const locks: readonly Lock[] = [
  {
    key: 'overflow',
    id: 'lockedScrolling',
    isOn: (style, box) => clips(style.overflowY) && (isRoot(box) || isWindowHigh(box)),
    release: (box, style) => [
      styleChange(box, 'overflow-y', box.localName === 'html' ? 'auto' : 'visible'),
      ...(clips(style.overflowX) && box.localName !== 'body' ? [styleChange(box, 'overflow-x', 'auto')] : []),
      ...(isRoot(box) ? [] : [styleChange(box, 'height', 'auto'), styleChange(box, 'max-height', 'none')]),
    ],
  },
  {
    key: 'gap',
    id: 'lockedScrolling',
    isOn: (style, box) => gapsOf(box, style).length > 0,
    release: (box, style) =>
      gapsOf(box, style).map(({ side, other }) => styleChange(box, `${side}-right`, `${other}px`)),
  },
  {
    key: 'height',
    id: 'hidContent',
    isOn: (style, box) =>
      isInStory(box) && (style.height === '0px' || style.maxHeight === '0px') && box.scrollHeight > 4,
    release: openHeight,
  },
  {
    key: 'cut',
    id: 'hidContent',
    beside: true,
    isOn: (style, box) =>
      !isRoot(box) &&
      clips(style.overflowY) &&
      box.scrollHeight > box.clientHeight + (box.clientHeight > 0 ? MUCH : A_LINE),
    release: openHeight,
  },
  {
    key: 'touch-action',
    id: 'lockedScrolling',
    isOn: ({ touchAction }, box) => touchAction === 'none' && isRoot(box),
    release: (box) => [styleChange(box, 'touch-action', 'auto')],
  },
  {
    key: 'position',
    id: 'lockedScrolling',
    isOn: (style, box) => style.position === 'fixed' && (isRoot(box) || box.scrollHeight > box.clientHeight + 80),
    release: (box, style) => [
      styleChange(box, 'position', 'static'),
      ...(isRoot(box) ? [] : [styleChange(box, 'height', 'auto')]),
      ...scrollChange(box, style),
    ],
  },
  {
    key: 'filter',
    id: 'blurredPage',
    isOn: ({ filter }) => /blur|brightness\(0?\.|opacity|grayscale/.test(filter),
    release: (box) => [styleChange(box, 'filter', 'none')],
  },
  {
    key: 'opacity',
    id: 'fadedPage',
    isOn: ({ opacity }) => Number(opacity) < 0.7,
    release: (box) => [styleChange(box, 'opacity', '1')],
  },
  {
    key: 'visibility',
    id: 'hidContent',
    isOn: ({ visibility }, { localName }) => visibility !== 'visible' && localName !== 'html',
    release: (box) => [styleChange(box, 'visibility', 'visible')],
  },
  {
    key: 'display',
    id: 'hidContent',
    isOn: ({ display }) => display === 'none',
    release: (box) => [styleChange(box, 'display', 'block')],
  },
  {
    key: 'pointer-events',
    id: 'blockedClicks',
    isOn: ({ pointerEvents }) => pointerEvents === 'none',
    release: (box) => [styleChange(box, 'pointer-events', 'auto')],
  },
  {
    key: 'user-select',
    id: 'blockedSelection',
    isOn: (style) => (style.userSelect || style.getPropertyValue('-webkit-user-select')) === 'none',
    release: (box) => [styleChange(box, 'user-select', 'text'), styleChange(box, '-webkit-user-select', 'text')],
  },
];

/** Attributes that take an element from keyboard, pointer or screen reader. */
export const lockingAttributes = ['inert', 'aria-hidden', 'oncontextmenu', 'onselectstart', 'oncopy', 'ondragstart'];

export interface Held {
  /** Tells the locks of one part apart. */
  key: string;
  id: string;
  changes: Change[];
  /** Counts only where the notice stands in the part or beside it. */
  beside?: true | undefined;
}

/** Every lock that is on for one part of the page. */
export function heldBy(element: Element): Held[] {
  const style = styleOf(element);
  if (!isBox(element) || !style) return [];
  const styles = locks.filter((lock) => lock.isOn(style, element) && !isLeftOut(`lock:${lock.key}`));
  const attributes = lockingAttributes.filter((name) => element.hasAttribute(name));
  return [
    ...styles.map(({ key, id, beside, release }) => ({ key, id, beside, changes: release(element, style) })),
    ...attributes.map((name) => ({ key: name, id: 'blockedAccess', changes: [attributeChange(element, name, null)] })),
  ];
}
