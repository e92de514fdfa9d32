/** Boxes that float over the page: found by how they are placed, hidden without a row. */
import { hideChange } from '../hiding/changes';
import type { Change, HidingKind, Ledger, LedgerEntry, Reason } from '../hiding/ledger';

const NOT_HERE = 'header,footer,nav,dialog,[role="dialog"],[role="banner"],[role="navigation"],lede-row';
const MOST_LEVELS = 8;

/** The box around an element that floats over the page, no part of the site's own frame; undefined in the flow. */
export function floatAround(element: Element): HTMLElement | undefined {
  const view = element.ownerDocument.defaultView;
  let box = element instanceof HTMLElement ? element : element.parentElement;
  for (let level = 0; view && box && level < MOST_LEVELS; level++, box = box.parentElement) {
    if (box.matches('html,body,main,article') || box.querySelector('main,article,h1')) return undefined;
    if (/^(?:fixed|sticky)$/.test(view.getComputedStyle(box).position)) return box.closest(NOT_HERE) ? undefined : box;
  }
  return undefined;
}

/** Hides what is added, one ledger entry for all; what the reader asked to see again stays. */
export function createFloatHiding(ledger: Ledger, kind: HidingKind) {
  const known = new Set<HTMLElement>();
  let entry: LedgerEntry | undefined;
  return {
    add(pieces: HTMLElement[], reasons: Reason[]): void {
      for (const piece of pieces.filter((one) => !known.has(one))) {
        known.add(piece);
        entry ??= ledger.open(kind, reasons);
        entry.add(silenceChange(piece));
        entry.add(hideChange(piece));
      }
    },
    isWhole: () => [...known].every(({ isConnected }) => isConnected),
    end: () => entry?.show(),
  };
}

/** Hidden film goes on talking. It is not started again on undo: the reader can. */
function silenceChange(box: HTMLElement): Change {
  return {
    apply() {
      for (const film of box.querySelectorAll('video')) film.pause();
    },
    undo: () => undefined,
  };
}
