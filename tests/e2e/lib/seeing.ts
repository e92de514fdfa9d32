/** What can be seen in a page. Functions for the page: they travel as source text and use nothing around them. */
import type { Tab, ToolbarState } from '../drivers';
import { until } from '../drivers';

/** What `demo/static/js/demo.js` writes down. */
interface DemoHooks {
  noticeShownAt: number | null;
  noticeElement: Element | null;
  noticeFramesSeen: number;
  noticeLastSeenAt: number | null;
  isSeen(element: Element | null): boolean;
}

export interface NoticeAccount {
  /** Milliseconds since the page showed it. */
  age: number;
  /** Frames in which it could be seen. */
  frames: number;
  /** Milliseconds from its showing to the last frame with it. */
  lasted: number;
  seenNow: boolean;
}

function noticeAccount(minimumAge: number): NoticeAccount | undefined {
  const demo = (window as unknown as { __demo?: DemoHooks }).__demo;
  if (!demo || demo.noticeShownAt === null) return undefined;
  const age = performance.now() - demo.noticeShownAt;
  if (age < minimumAge) return undefined;
  const lasted = (demo.noticeLastSeenAt ?? demo.noticeShownAt) - demo.noticeShownAt;
  return { age, frames: demo.noticeFramesSeen, lasted, seenNow: demo.isSeen(demo.noticeElement) };
}

/** Waits until the page has shown its notice `age` ms ago and says what a reader saw of it. */
export async function noticeAfter(tab: Tab, age: number): Promise<NoticeAccount> {
  const account = await tab.waitFor(noticeAccount, [age], { what: 'the page to show its notice' });
  if (!account) throw new Error('No account of the notice');
  return account;
}

/** Whether an element can be seen somewhere in the document: drawn, with a size, not transparent. */
export function isVisible(selector: string): boolean {
  const element = document.querySelector(selector);
  if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** Whether the element, scrolled to, is what a person would touch in its middle: nothing lies over it. */
export function isOnTop(selector: string): boolean {
  const element = document.querySelector(selector);
  if (!element) return false;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && element.contains(hit);
}

/** Filters (blur) on the element and everything around it, without the ones that do nothing. */
export function filtersOver(selector: string): string[] {
  const found: string[] = [];
  for (let element = document.querySelector(selector); element; element = element.parentElement) {
    const { filter, opacity } = getComputedStyle(element);
    if (filter !== 'none') found.push(`${element.localName}: ${filter}`);
    if (Number(opacity) < 1) found.push(`${element.localName}: opacity ${opacity}`);
  }
  return found;
}

/** Whether Lede's reader covers the window: its host is what is touched in the middle and in all corners. */
export function readerCovers(): boolean {
  const [right, bottom] = [document.documentElement.clientWidth - 3, innerHeight - 3];
  const points = [
    [right / 2, bottom / 2],
    [3, 3],
    [right, 3],
    [3, bottom],
    [right, bottom],
  ] as const;
  return points.every(([x, y]) => document.elementFromPoint(x, y)?.localName === 'lede-reader');
}

export const readerGone = (): boolean => document.querySelector('lede-reader') === null;

/** Turns the wheel and waits until the page has moved. */
export async function scrollByWheel(tab: Tab, distance: number): Promise<number> {
  const before = await tab.evaluate(() => scrollY);
  await tab.wheel(distance);
  await tab.waitFor((from: number) => scrollY !== from, [before], { what: 'the page to scroll' });
  // A smooth scroll is over when two looks find the same place.
  let last = -1;
  return (await until(
    async () => {
      const now = await tab.evaluate(() => scrollY);
      const still = now === last;
      last = now;
      return still && now;
    },
    { what: 'the page to stand still' },
  )) as number;
}

/** Waits for a state of the toolbar button and returns it. */
export async function toolbarWhen(tab: Tab, wanted: (state: ToolbarState) => boolean): Promise<ToolbarState> {
  let last: ToolbarState | undefined;
  try {
    await until(async () => {
      last = await tab.toolbar();
      return wanted(last);
    });
  } catch {
    throw new Error(`The toolbar button never came to ${wanted}; it is ${JSON.stringify(last)}`);
  }
  return last as ToolbarState;
}

/** The first line of the button's title says what a click does; the others what was hidden. */
export const firstLine = ({ title }: ToolbarState): string => title.split('\n')[0] ?? '';
