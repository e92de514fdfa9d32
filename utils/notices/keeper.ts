/** Hides notices through the ledger, keeps them hidden, and gives back what they took from the page. */
import { inlineStyleChange } from '../hiding/changes';
import type { Change, Ledger, LedgerEntry } from '../hiding/ledger';
import type { Baseline } from './baseline';
import type { FoundBox } from './box';
import type { Verdict } from './classify';
import type { Folding } from './folding';
import { createHiddenSet, type HiddenSet } from './hidden-set';
import { type Held, heldBy, isInStory } from './locks';
import { backdropsOf, hasOtherDialog } from './others';
import { createRarely } from './rarely';
import { createStandingRule, type StandingRule } from './standing-rule';
import { type Box, isBox, styleOf } from './tree';

interface Notice {
  entry: LedgerEntry;
  hidden: HiddenSet;
  rule: StandingRule;
  /** What was given back to each part: a lock that comes again is undone by the same changes. */
  released: WeakMap<Element, Map<string, Change[]>>;
  /** How often the page has shown it again. */
  fights: number;
  covers: boolean;
}

/** Countdowns and dates change between two showings of one notice. */
const signatureOf = (text: string): string => text.replace(/\d+/g, '').slice(0, 160);

/** A page that shows its notice more often than this gets a standing rule for it. */
const FIGHTS_FOR_RULE = 25;
/** And where no rule can be made, this is where it is left in peace. */
const MAX_FIGHTS = 400;
/** Locks often come after the box: with its animation, or from a timer of their own. In milliseconds. */
const RELEASE_AFTER = [0, 120, 400, 1000, 2500, 6000];

const STYLE = 'style';

export class Keeper {
  private readonly notices = new Map<string, Notice>();
  private readonly tampering = new MutationObserver((records) => this.tampered(records));
  private readonly releaseSoon;

  constructor(
    private readonly document: Document,
    private readonly ledger: Ledger,
    private readonly baseline: Baseline,
    private readonly folding: Folding,
  ) {
    this.releaseSoon = createRarely(document, () => this.release());
  }

  /** Hides the box, its backdrops, and undoes its locks. Does nothing when the reader wants to see this notice. */
  hide(found: FoundBox, verdict: Verdict): void {
    const signature = signatureOf(found.text);
    const notice = this.notices.get(signature) ?? this.open(signature, found, verdict);
    if (!notice.entry.summary.hidden) return;
    notice.covers ||= verdict.reasons.some(({ id }) => id === 'coversPage');
    const backdrops = found.placement === 'inline' ? [] : backdropsOf(found.element);
    if (!notice.hidden.has(found.element)) notice.rule.see(found.element);
    for (const box of [found.element, ...backdrops]) this.take(notice, box);
    this.fought(notice);
    this.pageChanged();
  }

  /** Undoes locks that came with what was added; cheap when nothing is hidden. */
  pageChanged(): void {
    if (this.hidesAny()) this.releaseSoon.run();
  }

  has(node: Node): boolean {
    return this.owner(node) !== undefined;
  }

  /** A standing rule hides this element: there is nothing more to do about it. */
  isSettled(node: Node): boolean {
    return isBox(node) && [...this.notices.values()].some(({ rule }) => rule.covers(node));
  }

  /** A notice that covered the page is hidden: what it took from keyboard and mouse is to be kept from it. */
  holdsPage(): boolean {
    return [...this.notices.values()].some(({ entry, covers }) => covers && entry.summary.hidden);
  }

  hidesAny(): boolean {
    return [...this.notices.values()].some(({ entry }) => entry.summary.hidden);
  }

  /** Shows again what matches the selector or lies in what does. */
  showIn(selector: string): void {
    for (const { entry, hidden } of this.notices.values()) {
      if (hidden.boxes().some((box) => box.closest(selector))) entry.show();
    }
  }

  stop(): void {
    this.tampering.disconnect();
    this.releaseSoon.stop();
  }

  private release(): void {
    const notice = [...this.notices.values()].find(({ entry }) => entry.summary.hidden);
    if (!notice || hasOtherDialog(this.document)) return;
    for (const part of this.baseline.parts()) {
      if (this.owner(part)) continue;
      this.giveStyle(notice, part);
      for (const held of heldBy(part)) {
        if (held.beside && !this.standsBeside(part)) continue;
        if (this.baseline.isNew(part, held.key)) this.give(notice, part, held);
      }
    }
  }

  /** Whatever inline style came onto the story around the notice, once: the table of locks cannot know all of it. */
  private giveStyle(notice: Notice, part: Element): void {
    const former = isBox(part) && isInStory(part) ? this.baseline.formerStyle(part) : undefined;
    if (!former || !isBox(part) || notice.released.get(part)?.has(STYLE) || !this.standsBeside(part)) return;
    this.give(notice, part, { key: STYLE, id: 'hidContent', changes: [inlineStyleChange(part, former.css)] });
  }

  /** A hidden notice lies in the part, or right before or behind it; among the paragraphs of a story, anywhere. */
  private standsBeside(part: Element): boolean {
    const siblings = [...(part.parentElement?.children ?? [])];
    const around = isInStory(part) ? siblings : [part.previousElementSibling, part.nextElementSibling];
    return [...this.notices.values()].some(
      ({ entry, hidden }) =>
        entry.summary.hidden && hidden.boxes().some((box) => part.contains(box) || around.includes(box)),
    );
  }

  private owner(node: Node): Notice | undefined {
    return [...this.notices.values()].find(({ hidden }) => hidden.has(node));
  }

  private tampered(records: MutationRecord[]): void {
    for (const target of new Set(records.map(({ target }) => target))) if (isBox(target)) this.repair(target);
    this.pageChanged();
  }

  private repair(box: Box): void {
    const notice = this.owner(box);
    if (!notice?.entry.summary.hidden || styleOf(box)?.display === 'none') return;
    if (this.fought(notice)) notice.hidden.repair(box);
  }

  /** Counts one more showing; false when the page is to be left in peace. */
  private fought(notice: Notice): boolean {
    notice.fights += 1;
    if (notice.fights > FIGHTS_FOR_RULE) notice.rule.put((element) => this.owner(element) === notice);
    return notice.fights <= MAX_FIGHTS;
  }

  private take(notice: Notice, box: Box): void {
    if (notice.hidden.has(box)) {
      this.repair(box);
      return;
    }
    notice.hidden.take(box);
    this.tampering.observe(box, { attributes: true, attributeFilter: ['style', 'class', 'hidden', 'open'] });
  }

  private open(signature: string, found: FoundBox, verdict: Verdict): Notice {
    const entry = this.ledger.open('notice', verdict.reasons);
    const [hidden, rule] = [createHiddenSet(), createStandingRule(this.document)];
    const notice: Notice = { entry, hidden, rule, released: new WeakMap(), fights: 0, covers: false };
    entry.add(hidden.change);
    entry.add(rule.change);
    this.folding.add(entry, found);
    this.notices.set(signature, notice);
    for (const part of [this.document.documentElement, this.document.body]) {
      if (part) this.tampering.observe(part, { attributes: true, attributeFilter: ['style', 'class'] });
    }
    for (const delay of RELEASE_AFTER) setTimeout(() => this.release(), delay);
    return notice;
  }

  private give(notice: Notice, part: Element, { key, id, changes }: Held): void {
    const released = notice.released.get(part) ?? new Map<string, Change[]>();
    notice.released.set(part, released);
    const again = released.get(key);
    if (again) for (const change of again) change.apply();
    else for (const change of changes) notice.entry.add(change);
    released.set(key, again ?? changes);
    notice.entry.because({ id });
  }
}
