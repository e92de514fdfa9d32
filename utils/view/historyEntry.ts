/** One history entry, so that Back closes the reader and not the page. */
import { report } from '../report';

export interface HistoryEntry {
  /**
   * Takes the entry away again, unless Back or the page's own navigation has already left it.
   * @param afterwards called when it is gone: the browser scrolls to where the page stood when the entry was added.
   */
  remove(afterwards?: () => void): void;
  /** Whether a `popstate` is ours; the page's router must not see it. Calls `onBack` when the reader went back. */
  owns(): boolean;
}

/**
 * Adds an entry with the page's own state and address, so that a router that reads them finds what it knows.
 * @param onBack called when the reader pressed Back.
 */
export function addHistoryEntry(window: Window, onBack: () => void): HistoryEntry {
  let state: 'absent' | 'current' | 'leaving' = 'absent';
  let whenGone: (() => void) | undefined;
  const { href } = window.location;
  const { history } = window;
  const restoration = history.scrollRestoration;
  try {
    // The place on the page is ours to restore: the browser would go back to where the view was opened.
    history.scrollRestoration = 'manual';
    window.history.pushState(window.history.state, '');
    state = 'current';
  } catch (error) {
    // Firefox cannot copy some states between compartments; browsers limit the number of calls in a short time.
    report('Back will leave the page', error);
  }
  return {
    remove(afterwards) {
      if (state !== 'current' || window.location.href !== href) {
        history.scrollRestoration = restoration;
        afterwards?.();
        return;
      }
      whenGone = afterwards;
      state = 'leaving';
      window.history.back();
    },
    owns() {
      if (state === 'absent') return false;
      const wentBack = state === 'current';
      state = 'absent';
      history.scrollRestoration = restoration;
      if (wentBack) onBack();
      else if (whenGone) window.requestAnimationFrame(whenGone);
      return true;
    },
  };
}
