import type { Tab } from '../drivers';
import { readerIsOpen } from './reader';

interface Clock {
  ledeShownAt?: number;
}

/** In the page: writes down when the reader first lay over the middle of the window, once a frame with it was drawn. */
function watchForReader(): void {
  const clock = window as unknown as Clock;
  delete clock.ledeShownAt;
  const look = (): void => {
    if (document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName !== 'lede-reader') {
      requestAnimationFrame(look);
      return;
    }
    // A message posted in a frame's callbacks runs after that frame was drawn.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      clock.ledeShownAt = Date.now();
    };
    port2.postMessage(undefined);
  };
  requestAnimationFrame(look);
}

/**
 * Clicks the toolbar button and measures the time to the first frame that shows the reader with its title.
 * @returns milliseconds from the click on; both clocks are this machine's
 */
export async function timeToReader(tab: Tab): Promise<number> {
  await tab.activate();
  await tab.evaluate(watchForReader);
  const clicked = Date.now();
  await tab.clickToolbar();
  const shown = await tab.waitFor(() => (window as unknown as Clock).ledeShownAt ?? 0, [], { what: 'the reader' });
  await readerIsOpen(tab);
  return shown - clicked;
}
