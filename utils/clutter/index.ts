/** Takes away what newspapers put beside and below an article. What stands in the text folds as comments do. */
import { watchChanges } from '../comments/changes';
import { createFold, type Fold } from '../comments/fold';
import { isThread } from '../comments/guard';
import type { Ledger } from '../hiding/ledger';
import { report } from '../report';
import { createFloatHiding } from './floats';
import { type ClutterKind, clutter } from './kinds';

export interface ClutterWatch {
  /** Stops watching and shows what was hidden. */
  stop(): void;
}

export interface ClutterTexts {
  /** What the row says. */
  sentence: string;
  show: string;
  hide: string;
  /** BCP 47 tag of these words. */
  language: string;
}

/** Hides what there is of a kind, now and when it comes. Only for pages judged to be an article. */
export function foldClutter(document: Document, ledger: Ledger, kind: ClutterKind, texts: ClutterTexts): ClutterWatch {
  if (!document.body || isThread(document)) return { stop: () => undefined };
  const { find, floats } = clutter[kind];
  const { sentence, ...buttons } = texts;
  const fold: Pick<Fold, 'add' | 'end'> = floats
    ? createFloatHiding(ledger, kind)
    : createFold(document, ledger, kind, { sentence: () => sentence, ...buttons });
  const look = (): void => {
    try {
      const found = find(document);
      if (found.length > 0) fold.add(found, [{ id: kind }], undefined);
    } catch (error) {
      report(`${kind}: this page could not be cleared of it`, error);
    }
  };
  look();
  const stopChanges = watchChanges(document, look, () => []);
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
