/** Folds what newspapers put below an article to lead away from it. The same row and the same undo as comments. */
import { watchChanges } from '../comments/changes';
import { createFold } from '../comments/fold';
import { isThread } from '../comments/guard';
import type { Ledger } from '../hiding/ledger';
import { report } from '../report';
import { findRecommendations } from './recommendations';

export interface ClutterWatch {
  /** Stops watching and shows what was folded. */
  stop(): void;
}

export interface ClutterTexts {
  recommendationsHidden: string;
  show: string;
  hide: string;
}

/** Folds "you may also like" and its kin, now and when they come. Only for pages judged to be an article. */
export function foldRecommendations(document: Document, ledger: Ledger, texts: ClutterTexts): ClutterWatch {
  if (!document.body || isThread(document)) return { stop: () => undefined };
  const { recommendationsHidden, show, hide } = texts;
  const fold = createFold(document, ledger, 'recommendations', { sentence: () => recommendationsHidden, show, hide });
  const look = (): void => {
    try {
      const found = findRecommendations(document);
      if (found.length > 0) fold.add(found, [{ id: 'recommendations' }], undefined);
    } catch (error) {
      report('the recommendations of this page could not be folded', error);
    }
  };
  look();
  const stopChanges = watchChanges(document, look, () => []);
  return {
    stop() {
      stopChanges();
      fold.end();
    },
  };
}
