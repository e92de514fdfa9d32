/** Reports nodes added to a page, each once: before the first frame in one go, later before they can be painted. */
import { createBudget } from './budget';

export interface AddedListener {
  /** @param late came by script after the page was parsed */
  onAdded(nodes: Node[], late: boolean): void;
  /** The page was parsed; its scripts may change it before it is painted. */
  onParsed(): void;
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

function nodesOf(records: MutationRecord[]): Node[] {
  const nodes: Node[] = [];
  // By index: thousands come while a page is parsed, and an iterator of the browser's lists is slow.
  for (const { addedNodes } of records) {
    for (let at = 0; at < addedNodes.length; at++) {
      const node = addedNodes[at];
      if (node) nodes.push(node);
    }
  }
  return nodes;
}

/** The text in which the parser stopped when a part of the page had come: what it adds to it is no added node. */
class GrowingText {
  private last: { text: Text; length: number } | undefined;

  /** The last text of the page as it was when asked before, if it has grown since. */
  grown(document: Document): Text[] {
    const before = this.last;
    let end: Node | null = document.body;
    while (end?.lastChild) end = end.lastChild;
    this.last = end instanceof Text ? { text: end, length: end.length } : undefined;
    return before && before.text.length > before.length ? [before.text] : [];
  }
}

class NodeWatch implements AddedWatch {
  private readonly budget = createBudget(() => performance.now());
  private readonly pauses = createPauses();
  private readonly observer = new MutationObserver((records) => this.take(records));
  private readonly roots: Node[] = [];
  private stopped = false;
  private parsed = false;
  /** Until the first frame: what scripts added since the page was parsed. */
  private waiting: Node[] | undefined = [];
  private readonly tail = new GrowingText();

  constructor(
    private readonly document: Document,
    private readonly listener: AddedListener,
  ) {
    this.whenPainting(() => this.drawn());
    // Told at the end of the parse itself, before deferred scripts run.
    if (document.readyState !== 'loading') this.whenParsed();
    else document.addEventListener('readystatechange', () => this.whenParsed(), { once: true });
  }

  observe(root: Node): void {
    if (!this.roots.includes(root)) this.roots.push(root);
    this.start(root);
  }

  stop(): void {
    this.stopped = true;
    this.observer.disconnect();
  }

  /** What is there at the first frame is read as a whole: until then the browser need not write down what it parses. */
  private drawn(): void {
    const late = this.waiting ?? [];
    this.waiting = undefined;
    this.observe(this.document);
    // In this order: what is served holds what came late, and how a place came is written down once.
    if (late.length > 0) this.listener.onAdded(late, true);
    this.listener.onAdded([this.document.documentElement], false);
    this.tail.grown(this.document);
  }

  private whenParsed(): void {
    if (this.stopped) return;
    this.take(this.observer.takeRecords());
    this.parsed = true;
    this.listener.onParsed();
    this.observe(this.document);
    this.whenPainting(() => this.listener.onFirstFrame());
  }

  private take(records: MutationRecord[]): void {
    const added = nodesOf(records);
    if (!this.waiting && !this.parsed) added.push(...this.tail.grown(this.document));
    if (this.waiting) this.waiting.push(...added);
    else if (added.length > 0) this.budget.spend(() => this.listener.onAdded(added, this.parsed));
    if (!this.waiting && this.parsed && this.budget.isSpent()) this.pause();
  }

  private pause(): void {
    this.observer.disconnect();
    // In a frame the page is laid out anyway.
    setTimeout(() => this.whenPainting(() => this.goOn()), this.pauses.next());
  }

  private goOn(): void {
    for (const root of this.roots) this.start(root);
    this.budget.spend(() => this.listener.onAdded(onTop(this.document), true));
  }

  private start(root: Node): void {
    this.observer.observe(root, { childList: true, subtree: true });
  }

  /** The settings may say "leave" before the first frame: then nothing may come of that frame any more. */
  private whenPainting(then: () => void): void {
    this.document.defaultView?.requestAnimationFrame(() => this.stopped || then());
  }
}

/** Starts watching. Until style sheets are loaded nothing is painted, and nothing can be measured. */
export function watchAdded(document: Document, listener: AddedListener): AddedWatch {
  return new NodeWatch(document, listener);
}
