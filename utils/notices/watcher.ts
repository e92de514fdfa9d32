/** Joins the parts: what is added or changed, the box it makes, the verdict, the hiding. */
import type { Ledger } from '../hiding/ledger';
import { createBaseline } from './baseline';
import { boxOf, type FoundBox, findBox, placementOf } from './box';
import { classify } from './classify';
import type { Folding } from './folding';
import { fileWords, framesIn, speakingPictures, wordsOfFrame } from './frames';
import { Keeper } from './keeper';
import { measure } from './measure';
import { backdropsOf } from './others';
import { paintedText, quietBoxesIn } from './painted';
import { createRarely } from './rarely';
import { mayName, placesNaming } from './scan';
import { namesBlocker } from './search';
import { isShown } from './shown';
import { createSuspects } from './suspects';
import { textOf } from './text';
import { type Box, isBox, isElement } from './tree';
import { findWords } from './words';

/** Time in which what appears may be the answer to a click or a key, in milliseconds. */
const READER_MS = 700;
/** Letters of a box that are read when a rule names it. */
const RULE_TEXT = 1000;
/** A notice comes alone. */
const FEW = 5;

interface Arrival {
  late: boolean;
  unseen: boolean;
}

/** A style sheet, or text in one: it may show what was unseen. */
function changesStyle(node: Node): boolean {
  const { nodeName } = node.nodeType === Node.TEXT_NODE ? (node.parentNode ?? node) : node;
  return nodeName === 'STYLE' || nodeName === 'LINK';
}

const staysOut = ({ placement }: FoundBox): boolean => placement !== 'inline';

export class Watcher {
  private readonly baseline;
  private readonly keeper;
  private readonly suspects = createSuspects((place, box) => this.judgeAgain(place, box));
  private readonly arrivals = new WeakMap<Element, Arrival>();
  /** Selectors of what stays, by a rule of the reader's. */
  private stays = '';
  private acted = Number.NEGATIVE_INFINITY;
  /** Boxes without words, and whether they came late. Looked at behind a frame, when their styles are known. */
  private readonly quiet = new Map<Box, boolean>();
  private readonly lookAtQuiet;

  constructor(document: Document, ledger: Ledger, folding: Folding) {
    this.lookAtQuiet = createRarely(document, () => setTimeout(() => this.judgeQuiet()));
    this.baseline = createBaseline(document);
    this.keeper = new Keeper(document, ledger, this.baseline, folding);
  }

  /**
   * Takes what was added to the page.
   * @param added none of them within another
   * @param late by script, after the page was parsed
   */
  added(added: Node[], late: boolean): void {
    const roots = added.filter((node) => !this.keeper.isSettled(node));
    if (roots.length === 0) return;
    const places = roots.flatMap((node) => this.suspects.near(node));
    if (mayName(roots)) places.push(...roots.flatMap(placesNaming));
    for (const node of roots) places.push(...this.speakingThings(node));
    for (const place of new Set(places)) this.came(place, late);
    this.waitForPaint(roots, late);
    if (roots.some(changesStyle)) this.suspects.recheck();
    if (!late) this.baseline.note();
    this.keeper.pageChanged();
  }

  /** How the page marks its parts is written down before its timers can lock them; boxes are whole now. */
  parsed(): void {
    this.baseline.note();
    this.suspects.recheck();
  }

  firstFrame(): void {
    this.baseline.note();
    if (!this.keeper.hidesAny()) this.baseline.snapshot();
  }

  /** A style sheet has arrived, the page came back: boxes show without being added. */
  recheck(): void {
    this.suspects.recheck();
  }

  /** Something has loaded; a frame may speak now. */
  loaded(target: EventTarget | null): void {
    if (target instanceof HTMLIFrameElement && wordsOfFrame(target)) this.came(target, true);
  }

  /** The reader clicked or typed: what appears now was perhaps asked for. */
  readerActed(): void {
    this.acted = performance.now();
  }

  hideByRule(element: Box, selector: string): void {
    const text = textOf(element, RULE_TEXT);
    const found = { element, text, words: findWords(text), placement: placementOf(element) };
    this.keeper.hide(found, { hide: true, reasons: [{ id: 'ownRule', detail: selector }] });
  }

  keep(selectors: readonly string[]): void {
    this.stays = selectors.join(',');
    if (this.stays) this.keeper.showIn(this.stays);
  }

  holdsPage(): boolean {
    return this.keeper.holdsPage();
  }

  stop(): void {
    this.lookAtQuiet.stop();
    this.suspects.stop();
    this.keeper.stop();
  }

  private waitForPaint(roots: Node[], late: boolean): void {
    if (roots.length > FEW) return;
    for (const root of roots) {
      const element = root === root.ownerDocument?.documentElement ? root.ownerDocument.body : root;
      if (isElement(element)) for (const box of quietBoxesIn(element)) this.quiet.set(box, late);
    }
    if (this.quiet.size > 0) this.lookAtQuiet.run();
  }

  private judgeQuiet(): void {
    for (const [box, late] of this.quiet) if (box.isConnected && namesBlocker(paintedText(box))) this.came(box, late);
    this.quiet.clear();
  }

  /** Frames and pictures that may speak of blockers without any text in the page. */
  private speakingThings(node: Node): Element[] {
    return [...speakingPictures(node), ...framesIn(node).filter((frame) => wordsOfFrame(frame))];
  }

  private came(place: Element, late: boolean): void {
    if (!this.arrivals.has(place)) this.arrivals.set(place, { late, unseen: false });
    this.judge(place);
  }

  private find(place: Element): FoundBox | undefined {
    if (place instanceof HTMLIFrameElement) {
      const { text, ...rest } = wordsOfFrame(place) ?? { text: '' };
      return text ? boxOf(place, text, rest) : undefined;
    }
    const found = findBox(place);
    if (found) return found;
    if (place instanceof HTMLImageElement) return boxOf(place, fileWords(place), { nameOnly: true });
    const painted = isBox(place) ? paintedText(place) : '';
    return isBox(place) && painted ? boxOf(place, painted, {}) : undefined;
  }

  /** Most suspects are never shown: then nothing of them is read again. What is added to them comes by `added`. */
  private judgeAgain(place: Element, box: Box): void {
    const arrival = this.arrivals.get(place);
    if (arrival?.unseen && box !== place && box.isConnected && !isShown(box, false)) return;
    this.judge(place);
  }

  private judge(place: Element): void {
    const found = place.isConnected ? this.find(place) : undefined;
    if (!place.isConnected || (found && this.keeper.has(found.element))) {
      this.suspects.remove(place);
      return;
    }
    const arrival = this.arrivals.get(place) ?? { late: false, unseen: false };
    this.arrivals.set(place, arrival);
    // Without a box its other half may come later.
    if (found && this.judgeBox(found, arrival)) this.suspects.remove(place);
    else if (isBox(place)) this.suspects.add(place, found?.element ?? place);
  }

  /** Hides the box if it is a notice and can be seen; says whether it did. */
  private judgeBox(found: FoundBox, arrival: Arrival): boolean {
    const staysOnScreen = staysOut(found) && found.placement !== 'absolute';
    if (this.stays && found.element.closest(this.stays)) return false;
    if (!isShown(found.element, staysOnScreen)) {
      arrival.unseen = true;
      // Its backdrop shows already: the box itself is about to.
      if (!arrival.late || !staysOut(found) || backdropsOf(found.element).length === 0) return false;
    }
    const { late, unseen: revealed } = arrival;
    const byReader = (late || revealed) && performance.now() - this.acted < READER_MS;
    const verdict = classify(measure(found, { late, revealed, byReader }));
    if (verdict.hide) this.keeper.hide(found, verdict);
    return verdict.hide;
  }
}
