/** Holds the page still while the reader covers it, and gives everything back. */
import { styleChange } from '../hiding/changes';
import { printOnlyTheView } from './paper';

export interface HeldPage {
  /** Gives scrolling, focus and the scroll place back. With an element: the place is that element's. */
  release(place?: Element): void;
}

/** Space kept above a paragraph when the page is scrolled to it, in CSS pixels: sticky headers are common. */
const PLACE_OFFSET = 96;

/** Pauses what plays and, until the returned stop is called, what begins to: films that start when seen, carousels. */
function keepQuiet(document: Document): () => void {
  for (const media of document.querySelectorAll<HTMLMediaElement>('video, audio')) if (!media.paused) media.pause();
  // What plays inside the view is not seen here: the event does not leave its shadow root.
  const quiet = ({ target }: Event): void => {
    if (target instanceof HTMLMediaElement) target.pause();
  };
  document.addEventListener('play', quiet, { capture: true });
  return () => document.removeEventListener('play', quiet, { capture: true });
}

/**
 * Pauses media and remembers focus and scroll place. The page's scroll bar is hidden, not its scrolling locked: the
 * view keeps wheel and keys to itself, and `overflow` belongs to the page, its notices and what undoes their lock.
 * @param pageCss gives the rules for the paper, once the view is printed.
 */
export function holdPage(document: Document, pageCss: () => string): HeldPage {
  const { defaultView: window, documentElement: root, activeElement } = document;
  const [left, top] = [window?.scrollX ?? 0, window?.scrollY ?? 0];
  const bar = styleChange(root, 'scrollbar-width', 'none');
  // A page with `scroll-behavior: smooth` would otherwise be seen travelling.
  const instant = styleChange(root, 'scroll-behavior', 'auto');
  const endQuiet = keepQuiet(document);
  bar.apply();
  const stopPrinting = window ? printOnlyTheView(window, pageCss) : undefined;
  return {
    release(place) {
      endQuiet();
      stopPrinting?.();
      bar.undo();
      instant.apply();
      const y = place ? place.getBoundingClientRect().top + (window?.scrollY ?? 0) - PLACE_OFFSET : top;
      window?.scrollTo(left, y);
      instant.undo();
      if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
    },
  };
}
