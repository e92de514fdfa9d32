/** Waits for a page that can be measured. */

/** About two seconds of frames; a page that keeps its body hidden for longer is measured as it is. */
const MOST_FRAMES = 120;

/**
 * Calls `run` at once where the page is laid out, else in the first frame in which it is, before that is painted.
 * Firefox lays nothing out while a style sheet is still loading: then everything looks hidden by the page itself.
 */
export function whenLaidOut({ body, defaultView: window }: Document, run: () => void): void {
  let framesLeft = MOST_FRAMES;
  const look = (): void => {
    if (!window || framesLeft-- === 0 || body.checkVisibility()) run();
    else window.requestAnimationFrame(look);
  };
  look();
}
