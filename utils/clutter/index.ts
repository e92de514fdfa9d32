/** Takes away what newspapers put beside and below an article. What stands in the text folds as comments do. */
import { watchChanges } from '../comments/changes';
import { createFold, type Fold, type FoldTexts } from '../comments/fold';
import { isThread } from '../comments/guard';
import { watchGrowth } from '../hiding/growth';
import type { Ledger } from '../hiding/ledger';
import { report } from '../report';
import { createFloatHiding } from './floats';
import { type ClutterKind, clutter } from './kinds';

export interface ClutterWatch {
  /** Stops watching and shows what was hidden. */
  stop(): void;
}

/** Hides what there is of a kind, now and when it comes. Only for pages judged to be an article. */
export function foldClutter(document: Document, ledger: Ledger, kind: ClutterKind, texts: FoldTexts): ClutterWatch {
  if (!document.body || isThread(document)) return { stop: () => undefined };
  const { find, floats } = clutter[kind];
  const fold: Pick<Fold, 'add' | 'end' | 'isWhole'> = floats
    ? createFloatHiding(ledger, kind)
    : createFold(document, ledger, kind, texts);
  const look = (): void => {
    try {
      const found = find(document);
      if (found.length > 0) fold.add(found, [{ id: kind }], undefined);
    } catch (error) {
      report(`${kind}: this page could not be cleared of it`, error);
    }
  };
  look();
  const hasGrown = watchGrowth(document);
  const stopChanges = watchChanges(
    document,
    () => (hasGrown() || !fold.isWhole()) && look(),
    () => [],
  );
  // What floats docks, or comes up, when the reader scrolls.
  if (floats) document.addEventListener('scrollend', look, { passive: true });
  return {
    stop() {
      stopChanges();
      document.removeEventListener('scrollend', look);
      fold.end();
    },
  };
}
