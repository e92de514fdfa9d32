/** Joins the parts: what is added or changed, the box it makes, the verdict, the hiding. */
import type { Ledger } from '../hiding/ledger';
import { createBaseline } from './baseline';
import { findBox } from './box';
import { classify } from './classify';
import { Keeper } from './keeper';
import { measure } from './measure';
import { outermost, placesNaming } from './scan';
import { isShown } from './shown';
import { createSuspects } from './suspects';
import { isBox } from './tree';

/** Time in which what appears may be the answer to a click or a key, in milliseconds. */
const READER_MS = 700;

export class Watcher {
  private readonly baseline;
  private readonly keeper;
  private readonly suspects = createSuspects((place) => this.judge(place));
  private readonly arrivals = new WeakMap<Element, { late: boolean; unseen: boolean }>();
  private acted = Number.NEGATIVE_INFINITY;

  constructor(document: Document, ledger: Ledger) {
    this.baseline = createBaseline(document);
    this.keeper = new Keeper(document, ledger, this.baseline);
  }

  /** Takes what was added to the page. @param late by script, after the page was parsed */
  added(nodes: Node[], late: boolean): void {
    this.baseline.note();
    for (const node of outermost(nodes)) {
      const places = placesNaming(node);
      for (const place of places) if (!this.arrivals.has(place)) this.arrivals.set(place, { late, unseen: false });
      for (const place of new Set([...places, ...this.suspects.near(node)])) this.judge(place);
    }
    if (this.keeper.hidesAny()) this.keeper.release();
  }

  firstFrame(): void {
    if (!this.keeper.hidesAny()) this.baseline.snapshot();
  }

  recheck(): void {
    this.suspects.recheck();
  }

  /** The reader clicked or typed: what appears now was perhaps asked for. */
  readerActed(): void {
    this.acted = performance.now();
  }

  stop(): void {
    this.suspects.stop();
    this.keeper.stop();
  }

  private judge(place: Element): void {
    const found = findBox(place);
    const arrival = this.arrivals.get(place) ?? { late: false, unseen: false };
    this.arrivals.set(place, arrival);
    if (!place.isConnected || (found && this.keeper.has(found.element))) {
      this.suspects.remove(place);
      return;
    }
    if (!found) {
      // Its other half may come later.
      if (isBox(place)) this.suspects.add(place, place);
      return;
    }
    const staysOnScreen = found.placement !== 'inline' && found.placement !== 'absolute';
    if (!isShown(found.element, staysOnScreen)) {
      arrival.unseen = true;
      this.suspects.add(place, found.element);
      return;
    }
    const came = arrival.late || arrival.unseen;
    const byReader = came && performance.now() - this.acted < READER_MS;
    const verdict = classify(measure(found, { late: arrival.late, revealed: arrival.unseen, byReader }));
    if (verdict.hide) {
      this.suspects.remove(place);
      this.keeper.hide(found, verdict);
    } else this.suspects.add(place, found.element);
  }
}
