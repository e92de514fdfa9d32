/** What makes a result doubtful, so that the view can say so and offer a way out. */
import type { DoubtReason } from '../model';
import { linkDensity } from '../prepare/measure';
import type { Removal } from '../prune';
import { roughWords } from '../text/words';

const SHORT = 120;
const MOSTLY_LINKS = 0.5;
/** More words left out than this share of what was kept and left out together. */
const MUCH = 0.4;
/** Reasons that say for certain it is not the story do not count as lost. */
const CERTAIN = new Set(['comments', 'navigation', 'relatedLinks', 'share', 'consent', 'tags', 'advertisement']);

export interface Result {
  root: Element;
  words: number;
  removals: readonly Removal[];
  /** Whether a main text was found rather than the whole page taken. */
  hasMainText: boolean;
  /** The site gave a part only: that says why it is short, and little beside the rest of the page. */
  isWithheld: boolean;
}

/** All doubts that apply, worst first; empty when the result is trusted. */
export function doubtsAbout({ root, words, removals, hasMainText, isWithheld }: Result): DoubtReason[] {
  const uncertain = removals.filter(({ reason }) => !CERTAIN.has(reason));
  const lost = uncertain.reduce((sum, { element }) => sum + roughWords(element.textContent ?? ''), 0);
  const doubts: [DoubtReason, boolean][] = [
    ['noMainText', !hasMainText],
    ['short', words < SHORT && !isWithheld],
    ['mostlyLinks', linkDensity(root) > MOSTLY_LINKS],
    ['muchLeftOut', lost > (words + lost) * MUCH && !isWithheld],
  ];
  return doubts.filter(([, applies]) => applies).map(([reason]) => reason);
}
