/**
 * Finds news structure (FAQ, pull quotes, key points, corrections, live entries …) in the prepared clone, before
 * Readability, and reshapes it so that it survives: `<aside>` becomes a block Readability keeps, hidden panels open, each
 * marked with `data-lede-kind` for the block parsers.
 */
import { accordions } from './accordions';
import { captions } from './captions';
import { codeLines } from './codeLines';
import { details } from './details';
import { embeds } from './embeds';
import { factBoxes } from './factBoxes';
import { formulas } from './formulas';
import { galleries } from './galleries';
import { headingNames } from './headingNames';
import { keyPoints } from './keyPoints';
import { liveEntries } from './liveEntries';
import { posts } from './posts';
import { pullQuotes } from './pullQuotes';
import { questionData } from './questionData';
import { questionMicrodata } from './questionMicrodata';
import { speakers } from './speakers';
import { timelines } from './timelines';
import { updates } from './updates';

export { KIND_ATTRIBUTE } from '../blocks/marks';

/** Looks for one kind of structure in the clone and reshapes it there. */
export type Recogniser = (clone: Document) => void;

/** Said first, said best: what one has marked, those after it leave alone. */
export const recognisers: Readonly<Record<string, Recogniser>> = {
  formulas,
  codeLines,
  questionMicrodata,
  questionData,
  accordions,
  details,
  posts,
  pullQuotes,
  speakers,
  liveEntries,
  updates,
  keyPoints,
  timelines,
  galleries,
  factBoxes,
  embeds,
  captions,
  headingNames,
};

/** Changes the given clone in place. Must only ever be called with a clone. */
export function markStructure(clone: Document): void {
  for (const recognise of Object.values(recognisers)) recognise(clone);
}
