/** Keeps what the reader sees where it is while something above or beside it folds or opens. */

/** Where in the window to look for something that stays, as parts of its height. */
const PROBES = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95];

/**
 * Makes a change to the page and scrolls back by what it moved.
 * @param folding elements that the change takes away, which cannot serve as the fixed point.
 */
export function keepPlace(document: Document, folding: Element[], change: () => void): void {
  const view = document.defaultView;
  // At the top of the page everything that may fold is below; measuring would only force a layout.
  if (!view || view.scrollY === 0) {
    change();
    return;
  }
  const fixed = fixedPoint(document, view, folding);
  const before = fixed?.getBoundingClientRect().top;
  change();
  const after = fixed?.getBoundingClientRect().top;
  if (before !== undefined && after !== undefined && Math.abs(after - before) > 0.5) {
    view.scrollBy({ top: after - before, behavior: 'instant' });
  }
}

function fixedPoint(document: Document, view: Window, folding: Element[]): Element | undefined {
  for (const part of PROBES) {
    const found = document.elementFromPoint(view.innerWidth / 2, view.innerHeight * part);
    if (found && !folding.some((piece) => piece.contains(found) || found.contains(piece))) return found;
  }
  return undefined;
}

/** Whether the reader is in an element: by keyboard or selection, or scrolled so that it covers the window's middle. */
export function isReadingIn(element: Element): boolean {
  const { activeElement, defaultView: view } = element.ownerDocument;
  const selected = view?.getSelection();
  if (activeElement && element.contains(activeElement)) return true;
  if (selected && !selected.isCollapsed && selected.containsNode(element, true)) return true;
  if (!view || view.scrollY === 0) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return top < view.innerHeight / 2 && bottom > view.innerHeight / 2 && bottom - top > view.innerHeight / 4;
}
