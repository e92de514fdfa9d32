/** Boxes of others: a backdrop that belongs to the notice, a dialog that does not. */
import { placementOf } from './box';
import { textOf } from './text';
import { type Box, isBox, parentOf, upwards, viewportShare } from './tree';

const FULL = 0.9;

/** Covers the window, stands out of the flow and says nothing. */
function isBackdrop(element: Element): boolean {
  const placement = placementOf(element);
  if (placement !== 'fixed' && placement !== 'absolute') return false;
  if (viewportShare(element) < FULL || textOf(element, 40).length > 20) return false;
  return element.querySelector('img,video,canvas,iframe,input,form,main,article') === null;
}

/** Backdrops beside the notice or beside what it lies in, up to the body. */
export function backdropsOf(box: Element): Box[] {
  const found: Box[] = [];
  for (const at of upwards(box)) {
    const siblings = [...((at.parentNode as ParentNode | null)?.children ?? [])].slice(-200);
    for (const sibling of siblings) {
      if (sibling !== at && isBox(sibling) && isBackdrop(sibling)) found.push(sibling);
    }
    if (parentOf(at)?.localName === 'body') break;
  }
  return found;
}

/** A dialog of somebody else that is open, in the top layer or over the middle of the window. */
export function hasOtherDialog(document: Document): boolean {
  const view = document.defaultView;
  if (!view) return false;
  if (document.querySelector('dialog:modal')) return true;
  const middle = document.elementFromPoint(view.innerWidth / 2, view.innerHeight / 2);
  for (const at of middle ? upwards(middle) : []) {
    if (at.localName === 'body' || at.localName === 'html') return false;
    if (at.matches('[aria-modal="true"]')) return true;
    if (placementOf(at) === 'fixed') return !at.querySelector('main,article');
  }
  return false;
}
