/**
 * Watches boxes that speak like a notice and are not seen yet. A size observer reports in the very frame in which
 * a box gets room, before it is painted; attributes are watched on the box and what it lies in, nowhere else.
 */
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
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'id', 'data-state', 'data-visible', 'aria-hidden'];

export function createSuspects(judge: (place: Element) => void): Suspects {
  const boxes = new Map<Element, Box>();
  const recheck = (): void => {
    for (const place of [...boxes.keys()]) judge(place);
  };
  const sizes = new ResizeObserver(recheck);
  const attributes = new MutationObserver(recheck);

  function watch(place: Element, box: Box): void {
    sizes.observe(box);
    if (place !== box) sizes.observe(place);
    for (const at of upwards(box)) attributes.observe(at, { attributes: true, attributeFilter: ATTRIBUTES });
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
    },
    recheck,
    isEmpty: () => boxes.size === 0,
    near: (node) => [...boxes.keys()].filter((place) => node.contains(place) || boxes.get(place)?.contains(node)),
    stop() {
      sizes.disconnect();
      attributes.disconnect();
    },
  };
}
