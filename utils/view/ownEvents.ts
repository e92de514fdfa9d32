/** Keeps the page from cancelling what a reader does in the view. */

/** Cancelled by pages that lock scrolling or scroll by script. */
const GESTURES = ['wheel', 'touchstart', 'touchmove', 'touchend'] as const;

/**
 * "document.onmousedown = () => false" is how pages forbid marking text; a click anywhere opens an advertisement on
 * some, and is counted on most.
 */
const PRESSES = ['mousedown', 'click', 'auxclick'] as const;

/**
 * Scrolling, marking text and clicks in the view are out of the page's reach until the returned stop is called. Only
 * its own capturing listeners come first. The end of a selection and double clicks still reach the document:
 * dictionaries and translators listen there.
 */
export function keepOwnEvents(window: Window, host: HTMLElement, dialog: HTMLElement): () => void {
  const take = (event: Event): void => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    // What the view itself does on a gesture does not need the event, only the news.
    dialog.firstElementChild?.dispatchEvent(new Event(event.type, { bubbles: true }));
  };
  for (const type of GESTURES) window.addEventListener(type, take, { capture: true, passive: true });
  for (const type of PRESSES) host.addEventListener(type, (event) => event.stopPropagation());
  return () => {
    for (const type of GESTURES) window.removeEventListener(type, take, { capture: true });
  };
}
