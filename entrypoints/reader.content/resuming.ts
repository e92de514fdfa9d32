/** Goes on where reading stopped last time. */
import { report } from '@/utils/report';
import { recallPlace } from '@/utils/view/places';
import type { OpenView } from './openView';

/** @param opened the view of the moment. Where the reader has begun to read meanwhile, they stay where they are. */
export function resumeReading(opened: () => OpenView | undefined, draw: () => void): void {
  const view = opened();
  if (view?.kind !== 'reader') return;
  recallPlace(view.extraction.article)
    .then((place) => {
      if (place === undefined || opened() !== view || view.touched) return;
      view.resumeAt = place;
      draw();
    })
    .catch((error: unknown) => report('the place was not found again', error));
}
