/** Applies the reader's own rules to a page: notices go the way of all notices, comments fold into one row. */
import { createFold, type FoldTexts } from '../comments/fold';
import type { Ledger } from '../hiding/ledger';
import type { NoticeWatch } from '../notices';
import { watchMatches } from './matches';
import type { PageRules } from './storage';

export interface RuleTargets {
  /** Left out where the reader wants to see notices. */
  notices?: NoticeWatch | undefined;
  /** Words of the row; left out where the reader wants to see comments. */
  comments?: FoldTexts | undefined;
}

/** Starts applying. What was hidden stays so after the stop; folded comments open. */
export function applyRules(document: Document, ledger: Ledger, rules: PageRules, targets: RuleTargets): () => void {
  const { notices, comments } = targets;
  const stops: (() => void)[] = [];
  if (notices) {
    notices.keep(rules.notices.keep);
    stops.push(watchMatches(document, rules.notices, (box, selector) => notices.hide(box, selector)).stop);
  }
  if (comments && rules.comments.hide.length > 0) {
    const fold = createFold(document, ledger, 'comments', comments);
    const matches = watchMatches(document, rules.comments, (piece, selector) => {
      if (piece instanceof HTMLElement) fold.add([piece], [{ id: 'ownRule', detail: selector }], undefined);
    });
    stops.push(matches.stop, fold.end);
  }
  return () => {
    for (const stop of stops) stop();
  };
}
