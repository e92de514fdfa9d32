/**
 * Watches boxes that speak like a notice and are not seen yet. A size observer reports in the very frame in which
 * a box gets room, before it is painted; attributes are watched on the box and what it lies in, nowhere else.
 */
import { createBudget } from './budget';
import { type Box, upwards } from './tree';

export interface Suspects {
  add(place: Element, box: Box): void;
  remove(place: Element): void;
  /** Looks at all of them again. */
  recheck(): void;
  isEmpty(): boolean;
  /** Suspects that the added node lies in or around. */
  near(node: Node): Element[];
  stop(): void;
}

const MAX_SUSPECTS = 30;
/** A page that never stops changing what its suspects lie in has them looked at this often, in milliseconds. */
const PAUSE_MS = 500;
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'id', 'data-state', 'data-visible', 'aria-hidden'];

/** @param judge is to look at the place again; the box is what was last made of it */
export function createSuspects(judge: (place: Element, box: Box) => void): Suspects {
  const boxes = new Map<Element, Box>();
  const budget = createBudget(() => performance.now());
  let later: ReturnType<typeof setTimeout> | undefined;
  const judgeAll = (): void => {
    later = undefined;
    budget.spend(() => {
      for (const [place, box] of [...boxes]) judge(place, box);
    });
  };
  const recheck = (): void => {
    if (boxes.size === 0 || later !== undefined) return;
    if (budget.isSpent()) later = setTimeout(judgeAll, PAUSE_MS);
    else judgeAll();
  };
  const sizes = new ResizeObserver(recheck);
  const attributes = new MutationObserver(recheck);

  function watch(place: Element, box: Box): void {
    sizes.observe(box);
    if (place !== box) sizes.observe(place);
    for (const at of upwards(box)) {
      // Root elements carry states of any name ("data-ads"), and change seldom.
      const isRoot = at.localName === 'html' || at.localName === 'body';
      attributes.observe(at, isRoot ? { attributes: true } : { attributes: true, attributeFilter: ATTRIBUTES });
    }
  }

  return {
    add(place, box) {
      if (boxes.get(place) === box) return;
      for (const known of boxes.keys()) if (!known.isConnected) boxes.delete(known);
      if (boxes.size >= MAX_SUSPECTS) return;
      boxes.set(place, box);
      watch(place, box);
    },
    remove(place) {
      const box = boxes.get(place);
      if (!box) return;
      boxes.delete(place);
      for (const element of [place, box]) sizes.unobserve(element);
      if (boxes.size === 0) attributes.disconnect();
    },
    recheck,
    isEmpty: () => boxes.size === 0,
    near: (node) => [...boxes.keys()].filter((place) => node.contains(place) || boxes.get(place)?.contains(node)),
    stop() {
      clearTimeout(later);
      sizes.disconnect();
      attributes.disconnect();
    },
  };
}
