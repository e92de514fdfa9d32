/**
 * Notices that cover a page often take the context menu, copying, scrolling and the browser's own keys with it, by
 * listeners no extension can remove. While such a notice is hidden these events do not reach the page.
 */
import { isLeftOut } from './leftOut';

const BROWSER_KEYS = new Set(['a', 'c', 'f', 'p', 's', 'u']);
/** What pages cancel to forbid copying. */
export const COPYING = ['contextmenu', 'selectstart', 'copy', 'dragstart'] as const;
const EVENTS = [...COPYING, 'keydown', 'wheel', 'touchmove'] as const;

/** The reader view keeps its own events from the page, and needs to hear of them. */
const isInView = ({ target }: Event): boolean => target instanceof Element && target.localName === 'lede-reader';

function isTyping({ target }: Event): boolean {
  return target instanceof Element && target.closest('input,textarea,select,[contenteditable]') !== null;
}

/** Keys that belong to the browser: developer tools, select all, copy, find, print, save, source. */
export function isBrowserKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'F12' || ((ctrlKey || metaKey) && BROWSER_KEYS.has(key.toLowerCase()));
}

/** Listens before the page can, from `document_start` on; does nothing unless `isHeld` says so. */
export function guardBrowserEvents(view: Window, isHeld: () => boolean, signal: AbortSignal): void {
  const guard = (event: Event): void => {
    if (!event.isTrusted || !isHeld() || isLeftOut('heldEvents') || isInView(event) || isTyping(event)) return;
    if (event instanceof KeyboardEvent && !isBrowserKey(event)) return;
    event.stopImmediatePropagation();
  };
  for (const type of EVENTS) view.addEventListener(type, guard, { capture: true, passive: true, signal });
}
