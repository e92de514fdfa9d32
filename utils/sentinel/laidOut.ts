/** Waits for a page that can be measured. */

/** About two seconds of frames; a page that keeps its body hidden for longer is measured as it is. */
const MOST_FRAMES = 120;

/**
 * Calls `run` in the first frame in which the page is laid out, before that is painted. Asking sooner would make the
 * browser compute styles for us and once more for itself when the next style sheet is there. A tab that nobody sees
 * has no frames: it is measured at once where it is laid out.
 * Firefox lays nothing out while a style sheet is still loading: then everything looks hidden by the page itself.
 */
export function whenLaidOut(document: Document, run: () => void): void {
  const { body, defaultView: window } = document;
  let framesLeft = MOST_FRAMES;
  const look = (): void => {
    if (!window || framesLeft-- === 0 || body.checkVisibility()) run();
    else window.requestAnimationFrame(look);
  };
  if (document.hidden) look();
  else window?.requestAnimationFrame(look);
}
