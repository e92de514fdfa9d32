/**
 * The only code of Lede that changes a page. Every change is written down with its undo and belongs to one
 * entry ("hid a notice", "folded the comments") that can be shown again and hidden again as a whole.
 */

export type HidingKind = 'notice' | 'comments' | 'recommendations' | 'newsletter' | 'share' | 'video';

/** Why something was hidden: a key of the locales (`reason.<id>`) and words of the page that witness it. */
export interface Reason {
  id: string;
  detail?: string;
}

/** One step on the page. `apply` may run again after `undo`; both are idempotent in effect. */
export interface Change {
  apply(): void;
  undo(): void;
}

/** What others may know of an entry: plain data. */
export interface HidingSummary {
  id: number;
  kind: HidingKind;
  reasons: Reason[];
  /** How many things the entry stands for, where that is known (comments). */
  count?: number;
  hidden: boolean;
}

export interface LedgerEntry {
  readonly summary: HidingSummary;
  /** Applies a change now and keeps its undo. While the entry is shown again the change waits. */
  add(change: Change): void;
  /** Adds a reason that came to light later; one that is known already changes nothing. */
  because(reason: Reason): void;
  /** Undoes every change, last first. */
  show(): void;
  /** Applies every change again, first to last. */
  hide(): void;
}

export interface Ledger {
  open(kind: HidingKind, reasons: Reason[], count?: number): LedgerEntry;
  list(): HidingSummary[];
  show(id: number): void;
  hide(id: number): void;
  /** Shows every entry of a kind (for "always leave … on this site"). */
  showAll(kind: HidingKind): void;
}

/**
 * Makes an empty ledger.
 * @param onChange called after each visible change of the list, for the badge and the menu.
 */
export function createLedger(onChange: () => void): Ledger {
  const entries: LedgerEntry[] = [];

  function open(kind: HidingKind, reasons: Reason[], count?: number): LedgerEntry {
    const changes: Change[] = [];
    const summary: HidingSummary = { id: entries.length + 1, kind, reasons, hidden: true };
    if (count !== undefined) summary.count = count;
    const entry: LedgerEntry = {
      summary,
      add(change) {
        changes.push(change);
        if (summary.hidden) change.apply();
      },
      because(reason) {
        if (reasons.some(({ id, detail }) => id === reason.id && detail === reason.detail)) return;
        reasons.push(reason);
        onChange();
      },
      show() {
        if (!summary.hidden) return;
        summary.hidden = false;
        for (const change of changes.toReversed()) change.undo();
        onChange();
      },
      hide() {
        if (summary.hidden) return;
        summary.hidden = true;
        for (const change of changes) change.apply();
        onChange();
      },
    };
    entries.push(entry);
    onChange();
    return entry;
  }

  const find = (id: number): LedgerEntry | undefined => entries.find(({ summary }) => summary.id === id);
  return {
    open,
    list: () => entries.map(({ summary }) => ({ ...summary })),
    show: (id) => find(id)?.show(),
    hide: (id) => find(id)?.hide(),
    showAll(kind) {
      for (const entry of entries) if (entry.summary.kind === kind) entry.show();
    },
  };
}
