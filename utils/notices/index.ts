/** Watches a page for notices that ask to switch off an ad blocker, hides them and gives back what they took. */
import type { Ledger } from '../hiding/ledger';

export interface NoticeWatch {
  /** Stops watching; what is hidden stays hidden until the ledger shows it. */
  stop(): void;
}

/** Starts at `document_start`, when `<html>` may be all there is. Cheap on pages without a notice. */
export function watchNotices(_document: Document, _ledger: Ledger): NoticeWatch {
  return { stop: () => undefined };
}
