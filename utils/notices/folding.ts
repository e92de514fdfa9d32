/** Bars in the place of hidden notices, while the reader wants notices folded. */
import type { LedgerEntry } from '../hiding/ledger';
import { type BarTexts, createBar } from './bar';
import type { FoundBox } from './box';
import { quoteOf } from './quote';

/** Bars of one page. */
export class Folding {
  private readonly bars: Bar[] = [];
  private folds = false;
  /** There is room for one bar at the foot; a second one waits until the first is gone. */
  private foot: Bar | undefined;

  /**
   * Starts switched off: settings come after the first notice may have been hidden.
   * @param texts asked for once a bar is drawn
   */
  constructor(
    readonly document: Document,
    readonly texts: () => BarTexts,
  ) {}

  /** Switches the bars of all notices on or off. */
  set(on: boolean): void {
    this.folds = on;
    for (const bar of this.bars) on ? bar.draw() : bar.remove();
  }

  /** Puts a bar, now or once folding is on, for a notice whose entry has just been opened. */
  add(entry: LedgerEntry, found: FoundBox): void {
    const bar = new Bar(this, entry, found);
    this.bars.push(bar);
    entry.add({ apply: () => bar.draw(), undo: () => bar.remove() });
  }

  /** Whether this bar may be drawn now; at the foot it has the place from then on. */
  admits(bar: Bar): boolean {
    if (!this.folds) return false;
    if (bar.place === 'flow') return true;
    this.foot ??= bar;
    return this.foot === bar;
  }

  leaves(bar: Bar): void {
    if (this.foot !== bar) return;
    this.foot = undefined;
    for (const other of this.bars) if (other !== bar) other.draw();
  }
}

class Bar {
  readonly place;
  private readonly quote;
  private host: HTMLElement | undefined;
  private closed = false;

  constructor(
    private readonly folding: Folding,
    private readonly entry: LedgerEntry,
    private readonly found: FoundBox,
  ) {
    this.place = found.placement === 'inline' ? ('flow' as const) : ('foot' as const);
    // Read now: the page may change or empty the box once it is hidden.
    this.quote = quoteOf(found);
  }

  draw(): void {
    if (this.closed || !this.entry.summary.hidden || !this.folding.admits(this)) return;
    const { document, texts } = this.folding;
    this.host ??= createBar(document, this.quote, this.place, texts(), {
      show: () => this.entry.show(),
      close: () => this.close(),
    });
    if (this.place === 'flow') this.found.element.before(this.host);
    // Not in the body: pages lay out its children, and hold it in place.
    else document.documentElement.append(this.host);
  }

  remove(): void {
    this.host?.remove();
    this.folding.leaves(this);
  }

  private close(): void {
    this.closed = true;
    this.remove();
  }
}
