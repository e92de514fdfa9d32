/** Bars in the place of hidden notices, while the reader wants notices folded. */
import type { LedgerEntry } from '../hiding/ledger';
import { type BarTexts, createBar } from './bar';
import type { FoundBox } from './box';
import { type Quote, quoteOf } from './quote';

export interface Folding {
  /** Switches the bars of all notices on or off. */
  set(on: boolean): void;
  /** Puts a bar, now or once folding is on, for a notice whose entry has just been opened. */
  add(entry: LedgerEntry, found: FoundBox): void;
}

interface Bar {
  entry: LedgerEntry;
  draw(): void;
  remove(): void;
}

/** Starts switched off: settings come after the first notice may have been hidden. */
export function createFolding(document: Document, texts: () => BarTexts): Folding {
  const bars: Bar[] = [];
  let folds = false;
  /** There is room for one bar at the foot; a second one waits until the first is gone. */
  let atFoot: HTMLElement | undefined;

  function barFor(entry: LedgerEntry, found: FoundBox): Bar {
    const { element, placement } = found;
    const place = placement === 'inline' ? 'flow' : 'foot';
    // Read now: the page may change or empty the box once it is hidden.
    const quote: Quote = quoteOf(found);
    let host: HTMLElement | undefined;
    let closed = false;
    const remove = (): void => {
      host?.remove();
      if (atFoot !== host || !host) return;
      atFoot = undefined;
      for (const bar of bars) if (bar.entry !== entry) bar.draw();
    };
    const close = (): void => {
      closed = true;
      remove();
    };
    const put = (made: HTMLElement): void => {
      if (place === 'flow') element.before(made);
      else if (!atFoot?.isConnected) {
        atFoot = made;
        // Not in the body: pages lay out its children, and hold it in place.
        document.documentElement.append(made);
      }
    };
    return {
      entry,
      draw() {
        if (closed || !folds || !entry.summary.hidden) return;
        host ??= createBar(document, quote, place, texts(), { show: () => entry.show(), close });
        put(host);
      },
      remove,
    };
  }

  return {
    set(on) {
      folds = on;
      for (const { draw, remove } of bars) (on ? draw : remove)();
    },
    add(entry, found) {
      const bar = barFor(entry, found);
      bars.push(bar);
      entry.add({ apply: bar.draw, undo: bar.remove });
    },
  };
}
