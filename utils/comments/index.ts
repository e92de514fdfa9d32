/** Folds the comment section of an article page into one quiet row. */

import { watchGrowth } from '../hiding/growth';
import type { Ledger, Reason } from '../hiding/ledger';
import { report } from '../report';
import { watchChanges } from './changes';
import { findHolders, findSection, type Section } from './find';
import { createFold, type FoldTexts } from './fold';
import { isThread } from './guard';
import type { RowNote } from './row';
import { watchWanted } from './wanted';

export interface CommentWatch {
  /** Stops watching and shows what was folded. */
  stop(): void;
  /** Adds a sentence with a button to the row, or takes it away. */
  note(note: RowNote | undefined): void;
}

/**
 * Folds what is there and what comes later. Only to be called on pages judged to be an article.
 * @param texts of the row; asked for once it is drawn
 * @param onShown called when the reader first opens the row of this page by hand
 */
export function foldComments(document: Document, ledger: Ledger, texts: FoldTexts, onShown?: () => void): CommentWatch {
  if (!document.body || isThread(document)) return { stop: () => undefined, note: () => undefined };
  const fold = createFold(document, ledger, 'comments', texts, onShown);
  let waiting: Element[] = [];
  const look = (): void => {
    try {
      const holders = findHolders(document);
      const section = findSection(document, holders);
      if (section) fold.add(section.pieces, reasonsFor(section), section.count);
      waiting = holders.filter((holder) => !fold.holds(holder));
    } catch (error) {
      report('the comments of this page could not be folded', error);
    }
  };
  const stopWanted = watchWanted(document, fold.holds, fold.open);
  look();
  const hasGrown = watchGrowth(document);
  const lookAgain = (): void => {
    if (hasGrown() || waiting.length > 0 || !fold.isWhole()) look();
  };
  const stopChanges = watchChanges(document, lookAgain, () => waiting);
  return {
    stop() {
      stopWanted();
      stopChanges();
      fold.end();
    },
    note: fold.note,
  };
}

function reasonsFor({ systems }: Section): Reason[] {
  if (systems.length === 0) return [{ id: 'commentsByStructure' }];
  return systems.map(({ id }) => ({ id: 'commentSystem', detail: id }));
}
