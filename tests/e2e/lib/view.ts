/** Looking at and waiting for parts of the open view. */
import { type Tab, until } from '../drivers';
import { openReader } from './reader';

const READER = 'lede-reader';

/** Opens the reader and waits until its whole text stands: the first frame of a long article has only its beginning. */
export async function openWhole(tab: Tab): Promise<void> {
  await openReader(tab);
  await tab.waitForInside(READER, (root) => Boolean(root.querySelector('[data-panel="menu"]')), [], {
    what: 'the whole text',
  });
}

/** Clicks something of the view, scrolled into sight first. */
export async function press(tab: Tab, selector: string): Promise<void> {
  await tab.evaluateInReader((root, wanted: string) => {
    root.querySelector(wanted)?.scrollIntoView({ block: 'center' });
  }, selector);
  await tab.click(selector, { inside: READER });
}

/** Waits for an element of the view that is drawn. */
export async function shown(tab: Tab, selector: string): Promise<void> {
  await tab.waitForInside(
    READER,
    (root, wanted: string) => root.querySelector(wanted)?.checkVisibility() ?? false,
    [selector],
    { what: `${selector} to be shown` },
  );
}

export async function gone(tab: Tab, selector: string): Promise<void> {
  await tab.waitForInside(
    READER,
    (root, unwanted: string) => !root.querySelector(unwanted)?.checkVisibility(),
    [selector],
    { what: `${selector} to be gone` },
  );
}

/** The texts of all elements of the view that match, white space folded. */
export async function texts(tab: Tab, selector: string): Promise<string[]> {
  return await tab.evaluateInReader(
    (root, wanted: string) =>
      [...root.querySelectorAll(wanted)].map((e) => (e.textContent ?? '').replace(/\s+/g, ' ').trim()),
    selector,
  );
}

/** Where the view is scrolled to. */
export async function scrolledTo(tab: Tab): Promise<number> {
  return await tab.evaluateInReader((root) => root.querySelector('.lede')?.scrollTop ?? 0);
}

/** Turns the wheel over the view and waits until it has moved and stands still. */
export async function scrollView(tab: Tab, distance: number): Promise<number> {
  const before = await scrolledTo(tab);
  await tab.wheel(distance);
  await tab.waitForInside(READER, (root, from: number) => root.querySelector('.lede')?.scrollTop !== from, [before], {
    what: 'the view to scroll',
  });
  let last = -1;
  const still = async (): Promise<boolean> => {
    const former = last;
    last = await scrolledTo(tab);
    return last === former;
  };
  await until(still, { what: 'the view to stand still' });
  return last;
}
