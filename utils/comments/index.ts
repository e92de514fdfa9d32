/** Folds the comment section of an article page into one quiet row. */
import type { Ledger } from '../hiding/ledger';

export interface CommentWatch {
  stop(): void;
}

/** Words of the row, in the reader's language. */
export interface RowTexts {
  /** `count` undefined: the number is not known. */
  commentsHidden(count: number | undefined): string;
  show: string;
}

/** Folds what is there and what comes later. Only to be called on pages judged to be an article. */
export function foldComments(_document: Document, _ledger: Ledger, _texts: RowTexts): CommentWatch {
  return { stop: () => undefined };
}
