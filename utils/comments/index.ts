/** Folds the comment section of an article page into one quiet row. */
import type { Ledger, Reason } from '../hiding/ledger';
import { report } from '../report';
import { watchChanges } from './changes';
import { findHolders, findSection, type Section } from './find';
import { createFold } from './fold';
import { isThread } from './guard';
import type { RowNote } from './row';
import { watchWanted } from './wanted';

export interface CommentWatch {
  /** Stops watching and shows what was folded. */
  stop(): void;
  /** Adds a sentence with a button to the row, or takes it away. */
  note(note: RowNote | undefined): void;
}

/** Words of the row, in the reader's language. */
export interface RowTexts {
  /** `count` undefined: the number is not known. */
  commentsHidden(count: number | undefined): string;
  /** BCP 47 tag of these words. */
  language?: string;
  show: string;
  /** The button's word while the section is shown. */
  hide?: string;
  /** Called when the reader first opens the row of this page by hand. */
  onShown?(): void;
}

/** Folds what is there and what comes later. Only to be called on pages judged to be an article. */
export function foldComments(document: Document, ledger: Ledger, texts: RowTexts): CommentWatch {
  if (!document.body || isThread(document)) return { stop: () => undefined, note: () => undefined };
  const { commentsHidden: sentence, show, hide = show, language = '', onShown } = texts;
  const fold = createFold(document, ledger, 'comments', { sentence, show, hide, language }, onShown);
  let waiting: Element[] = [];
  const look = (): void => {
    try {
      const section = findSection(document);
      if (section) fold.add(section.pieces, reasonsFor(section), section.count);
      waiting = findHolders(document).filter((holder) => !fold.holds(holder));
    } catch (error) {
      report('the comments of this page could not be folded', error);
    }
  };
  const stopWanted = watchWanted(document, fold.holds, fold.open);
  look();
  const stopChanges = watchChanges(document, look, () => waiting);
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
