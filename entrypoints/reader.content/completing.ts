/** Brings what stands at the foot of the view, once the text can be seen. */
import { afterPaint } from '@/utils/reading/painted';
import type { OpenView } from './openView';

/** @param opened the view of the moment: one that was closed meanwhile is left alone */
export function completeAfterPaint(opened: () => OpenView | undefined, draw: () => void): void {
  const view = opened();
  if (view?.kind !== 'reader') return;
  afterPaint(() => {
    if (opened() !== view) return;
    view.extraction = { ...view.extraction, article: view.extraction.complete() };
    draw();
  });
}
