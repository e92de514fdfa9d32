/** Is a box seen, or about to be? */
import { type Box, parentOf, styleOf } from './tree';

function isTransparent(box: Box): boolean {
  for (let at: Element | null = box; at; at = parentOf(at)) {
    const style = styleOf(at);
    if (style?.opacity === '0') return true;
  }
  return false;
}

/** A transition or animation runs on the box or an ancestor: what it starts from says nothing of where it ends. */
function isMoving(box: Box): boolean {
  for (let at: Element | null = box; at; at = parentOf(at)) {
    if (at.getAnimations?.().some(({ playState }) => playState === 'running')) return true;
  }
  return false;
}

function isOffScreen(box: Box): boolean {
  const view = box.ownerDocument.defaultView;
  if (!view) return true;
  const { left, right, top, bottom } = box.getBoundingClientRect();
  return right <= 0 || bottom <= 0 || left >= view.innerWidth || top >= view.innerHeight;
}

/** Some part of the box has room; a wrapper may have no height of its own while its fixed child covers the page. */
function hasRoom(box: Box): boolean {
  const { width, height } = box.getBoundingClientRect();
  if (width > 1 && height > 1) return true;
  return [...box.children].slice(0, 20).some((child) => {
    const { width, height } = child.getBoundingClientRect();
    return width > 1 && height > 1;
  });
}

/**
 * True when the box is rendered where a reader can see it, or moves towards that.
 * @param stays the box keeps its place on the screen, so off the screen it is unseen
 */
export function isShown(box: Box, stays: boolean): boolean {
  const style = styleOf(box);
  if (!box.isConnected || !style || !hasRoom(box)) return false;
  const unseen = style.visibility !== 'visible' || isTransparent(box) || (stays && isOffScreen(box));
  return !unseen || isMoving(box);
}
