/** Small functions that run in the page, the same for both browsers. */

export interface Spot {
  x: number;
  y: number;
  /** What lies over the element there, if not the element itself. */
  covered?: string;
}

/** Scrolls the element into view and says where its middle is, in CSS pixels of the window. */
export function spotOf(root: Document | ShadowRoot, selector: string): Spot {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`Nothing matches ${selector}`);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  if (box.width === 0 || box.height === 0) return { x, y, covered: 'it has no size' };
  const top = root.elementFromPoint(x, y);
  if (top && (element.contains(top) || top.contains(element) || top.shadowRoot === root)) return { x, y };
  return { x, y, covered: top ? `<${top.localName} class="${top.className}">` : 'outside of the window' };
}

export function focusOn(root: Document | ShadowRoot, selector: string): void {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing matches ${selector}`);
  element.focus();
}

/** Throws when a click there would not reach the element. */
export function assertReachable(spot: Spot, selector: string): Spot {
  if (spot.covered) throw new Error(`Cannot click ${selector}: ${spot.covered}`);
  return spot;
}
