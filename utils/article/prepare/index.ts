/** Makes the copy of a page fit for reading, before anything looks for the story in it. */
import { markStructure } from '../structure';
import { dropHidden } from './hidden';
import { mendImages } from './images';
import { liftCurtains } from './lift';
import { dropOverlays } from './overlays';
import { mendParagraphs } from './paragraphs';
import { dropScripts, flattenDeep, openTemplates } from './scripts';
import { openStandIns } from './standIns';
import { placeStreamed } from './streamed';

/** In this order: what was taken out of view by a wall has to be lifted before hidden things are dropped. */
const steps: readonly ((clone: Document) => void)[] = [
  flattenDeep,
  openTemplates,
  placeStreamed,
  openStandIns,
  mendImages,
  dropScripts,
  dropOverlays,
  liftCurtains,
  markStructure,
  dropHidden,
  mendParagraphs,
];

/** Changes the given clone in place. Scripts must have been read before. */
export function prepare(clone: Document): void {
  if (!clone.body) return;
  for (const step of steps) step(clone);
}
