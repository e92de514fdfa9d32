/** Reports nodes added to a page, each once: before the first frame in one go, later before they can be painted. */
import { createBudget } from './budget';

export interface AddedListener {
  /** @param late came by script after the page was parsed */
  onAdded(nodes: Node[], late: boolean): void;
  /** The page was parsed and is about to be painted; styles are known. */
  onFirstFrame(): void;
}

export interface AddedWatch {
  /** Watches below a shadow root too. */
  observe(root: Node): void;
  stop(): void;
}

/** How long a page that never stops changing is left alone, in milliseconds: longer each time it goes on. */
const PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 4000;
/** Peace for so long ends a storm. */
const PEACE_MS = 5000;

/** Pauses that grow while a storm goes on. */
function createPauses(): { next(): number } {
  let length = PAUSE_MS;
  let end = 0;
  return {
    next() {
      const now = performance.now();
      length = now - end > PEACE_MS ? PAUSE_MS : Math.min(2 * length, LONGEST_PAUSE_MS);
      end = now + length;
      return length;
    },
  };
}

/** What lies on top in the middle, at the head and at the foot of the window: enough to find a notice by. */
function onTop(document: Document): Node[] {
  const { innerWidth: width = 0, innerHeight: height = 0 } = document.defaultView ?? {};
  const heights = [height / 2, 10, height - 10];
  const found = heights.flatMap((y) => document.elementsFromPoint(width / 2, y).slice(0, 3));
  return found.filter(({ localName }) => localName !== 'body' && localName !== 'html');
}

/** Starts watching. Until style sheets are loaded nothing is painted, and nothing can be measured. */
export function watchAdded(document: Document, { onAdded, onFirstFrame }: AddedListener): AddedWatch {
  const budget = createBudget(() => performance.now());
  const roots: Node[] = [document];
  let stopped = false;
  let parsed = document.readyState !== 'loading';
  /** Until the first frame: what the page was delivered with, and what scripts added since it was parsed. */
  let waiting: { served: Node[]; late: Node[] } | undefined = { served: [document.documentElement], late: [] };
  const pauses = createPauses();

  const take = (records: MutationRecord[]): void => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    if (waiting) waiting[parsed ? 'late' : 'served'].push(...added);
    else if (added.length > 0) budget.spend(() => onAdded(added, parsed));
    if (!waiting && parsed && budget.isSpent()) pause();
  };
  const observer = new MutationObserver(take);
  const start = (root: Node): void => observer.observe(root, { childList: true, subtree: true });
  const pause = (): void => {
    observer.disconnect();
    setTimeout(() => {
      if (stopped) return;
      roots.forEach(start);
      budget.spend(() => onAdded(onTop(document), true));
    }, pauses.next());
  };

  start(document);
  // The settings may say "leave" before the first frame: then nothing may come of that frame any more.
  const whenPainting = (then: () => void): void =>
    void document.defaultView?.requestAnimationFrame(() => stopped || then());
  whenPainting(() => {
    const { served = [], late = [] } = waiting ?? {};
    waiting = undefined;
    // In this order: what is served holds what came late, and how a place came is written down once.
    if (late.length > 0) onAdded(late, true);
    onAdded(served, false);
  });
  const whenParsed = (): void => {
    take(observer.takeRecords());
    parsed = true;
    whenPainting(onFirstFrame);
  };
  // Told at the end of the parse itself, before deferred scripts run.
  if (parsed) whenPainting(onFirstFrame);
  else document.addEventListener('readystatechange', whenParsed, { once: true });
  return {
    observe(root) {
      roots.push(root);
      start(root);
    },
    stop() {
      stopped = true;
      observer.disconnect();
    },
  };
}
