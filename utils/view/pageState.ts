/** Holds the page still while the reader covers it, and gives everything back. */
import { styleChange } from '../hiding/changes';
import { printOnlyTheView } from './paper';

export interface HeldPage {
  /** Gives scrolling, focus and the scroll place back. With an element: the place is that element's. */
  release(place?: Element): void;
}

/** Space kept above a paragraph when the page is scrolled to it, in CSS pixels: sticky headers are common. */
const PLACE_OFFSET = 96;

function pauseMedia(document: Document): void {
  for (const media of document.querySelectorAll<HTMLMediaElement>('video, audio')) if (!media.paused) media.pause();
}

/** Locks scrolling, pauses media and remembers focus and scroll place. */
export function holdPage(document: Document): HeldPage {
  const { defaultView: window, documentElement: root, activeElement } = document;
  const [left, top] = [window?.scrollX ?? 0, window?.scrollY ?? 0];
  const lock = styleChange(root, 'overflow', 'hidden');
  // A page with `scroll-behavior: smooth` would otherwise be seen travelling.
  const instant = styleChange(root, 'scroll-behavior', 'auto');
  pauseMedia(document);
  lock.apply();
  const stopPrinting = window ? printOnlyTheView(window) : undefined;
  return {
    release(place) {
      stopPrinting?.();
      lock.undo();
      instant.apply();
      const y = place ? place.getBoundingClientRect().top + (window?.scrollY ?? 0) - PLACE_OFFSET : top;
      window?.scrollTo(left, y);
      instant.undo();
      if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
    },
  };
}
