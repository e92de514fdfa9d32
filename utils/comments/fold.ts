/** Folds elements into one row whose button is the ledger's undo. Knows nothing of what it folds. */
import { attributeChange, hideChange, styleChange } from '../hiding/changes';
import type { Change, HidingKind, Ledger, LedgerEntry, Reason } from '../hiding/ledger';
import { isReadingIn, keepPlace } from './place';
import { createRow, type Row, type RowNote } from './row';

/** Words of a row, in the reader's language; asked for once it is drawn. */
export interface FoldTexts {
  /** The sentence of the row. `count` undefined: the number is not known. */
  sentence(count: number | undefined): string;
  readonly show: string;
  /** The button's word while the section is shown. */
  readonly hide: string;
  /** BCP 47 tag of these words. */
  readonly language: string;
}

export interface Fold {
  /** Folds these too. What is folded already is passed over. */
  add(pieces: HTMLElement[], reasons: Reason[], count: number | undefined): void;
  /** Opens what is folded and leaves open whatever is added later: the reader wants to see it. */
  open(): void;
  /** Whether something of it contains a node. */
  holds(node: Node): boolean;
  /** Whether all that is folded is still in the page: a script may have built it anew. */
  isWhole(): boolean;
  /** Adds a sentence with a button to the row, or takes it away. */
  note(note: RowNote | undefined): void;
  /** Gives everything back, the row's place as well; nothing is folded any more. */
  end(): void;
}

/** What is left of a box whose contents are hidden. It keeps its width, which the row takes. */
const FLAT: [property: string, value: string][] = [
  ['display', 'block'],
  ['height', '0'],
  ['min-height', '0'],
  ['padding-block', '0'],
  ['margin-block', '0'],
  ['border-block-width', '0'],
  ['box-shadow', 'none'],
];
const MOST_RETURNS = 20;

/** Puts the row into the page; a page's script that rebuilds its DOM may throw it out a few times. */
class RowPlace {
  private row: Row | undefined;
  private returns = 0;

  constructor(
    private readonly pieces: HTMLElement[],
    private readonly make: () => Row,
  ) {}

  put(): Row {
    this.row ??= this.make();
    const first = this.pieces.find(({ isConnected }) => isConnected);
    if (first && !this.row.host.isConnected && this.returns++ < MOST_RETURNS) first.before(this.row.host);
    return this.row;
  }

  leave(): void {
    this.returns = MOST_RETURNS;
    this.row?.host.remove();
  }
}

/** `until-found` lets find-in-page and fragments open it; frames and what is no block are simply not displayed. */
function foldChange(piece: HTMLElement): Change {
  const changes = /^(?:IFRAME|TABLE)$/.test(piece.tagName)
    ? [hideChange(piece)]
    : [
        attributeChange(piece, 'hidden', 'until-found'),
        ...FLAT.map(([name, value]) => styleChange(piece, name, value)),
      ];
  return {
    apply() {
      for (const change of changes) change.apply();
    },
    undo() {
      for (const change of changes.toReversed()) change.undo();
    },
  };
}

/**
 * Makes a fold that is empty yet: nothing is written to the page before the first `add`.
 * @param onShown called when the reader first opens the row by hand.
 */
export function createFold(
  document: Document,
  ledger: Ledger,
  kind: HidingKind,
  texts: FoldTexts,
  onShown?: () => void,
): Fold {
  const pieces: HTMLElement[] = [];
  const left = new WeakSet<HTMLElement>();
  let entry: LedgerEntry | undefined;
  let count: number | undefined;
  let wanted = false;
  let note: RowNote | undefined;
  const toggle = toggleByHand(document, () => entry, onShown);
  const place = new RowPlace(pieces, () => createRow(document, kind, () => pieces.find((p) => p.isConnected), toggle));
  const draw = (): void => place.put().set({ ...texts, sentence: texts.sentence(count), note }, !entry?.summary.hidden);

  function openEntry(reasons: Reason[]): LedgerEntry {
    const opened = ledger.open(kind, reasons, count);
    // The row stays when the section is shown, so that it can be folded again: its change only redraws it.
    opened.add({ apply: draw, undo: draw });
    if (wanted) opened.show();
    return opened;
  }

  return {
    add(added, reasons, newCount) {
      const fresh = added.filter((piece) => !pieces.includes(piece) && !left.has(piece));
      const shown = fresh.filter((piece) => isShown(piece) && !isReadingIn(piece));
      for (const piece of fresh) if (!shown.includes(piece)) left.add(piece);
      if (newCount !== undefined) count = newCount;
      if (shown.length > 0) {
        keepPlace(document, shown, () => {
          pieces.push(...shown);
          entry ??= openEntry(reasons);
          for (const piece of shown) entry.add(foldChange(piece));
        });
      }
      if (!entry) return;
      if (count !== undefined) entry.summary.count = count;
      draw();
    },
    open() {
      wanted = true;
      if (entry?.summary.hidden) entry.show();
    },
    note(newNote) {
      note = newNote;
      if (entry) draw();
    },
    isWhole: () => pieces.every(({ isConnected }) => isConnected),
    holds: (node) => pieces.some((piece) => piece.contains(node)),
    end() {
      wanted = true;
      place.leave();
      entry?.show();
    },
  };
}

/** What the row's button does. Keeps what is on the screen where it is; tells of the first opening only. */
function toggleByHand(document: Document, find: () => LedgerEntry | undefined, onShown?: () => void): () => void {
  let told = false;
  return () => {
    const entry = find();
    if (!entry) return;
    const shows = entry.summary.hidden;
    keepPlace(document, [], () => (shows ? entry.show() : entry.hide()));
    if (shows && !told) onShown?.();
    told ||= shows;
  };
}

/** What the page itself keeps hidden, a click of its reader will show, or nobody shall see: not ours to fold. */
function isShown(piece: HTMLElement): boolean {
  return typeof piece.checkVisibility !== 'function' || piece.checkVisibility({ visibilityProperty: true });
}
