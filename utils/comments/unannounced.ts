/** Talk that nobody announces, neither by a name nor by a heading. Reads only. */
import { entryAround, isEntry, LOOSE_PROSE, looseProse, replyControls } from './evidence';
import { isAfterStory } from './guard';
import { lengthOf, type Story, textNodes } from './story';

const LEAST_ENTRIES = 2;
const MOST_ENTRIES = 8;
const ELSEWHERE = 'nav,header,footer,form,pre';

/** All reply controls of the page in one box after the story, in dated entries of their own; empty without such. */
export function unannounced(document: Document, story: () => Story): HTMLElement[] {
  const controls = replyControls(document.body).filter((control) => !control.closest(ELSEWHERE));
  const [first] = controls;
  const last = controls.at(-1);
  if (!first || !last || first === last) return [];
  let box = first.parentElement;
  while (box && !box.contains(last)) box = box.parentElement;
  if (!box || !isAfterStory(box, story()) || looseProse(box, story()) > LOOSE_PROSE) return [];
  // Where the answers are more than what they answer, and nothing says that they are comments, they are the page.
  const talk = textNodes(box).reduce((sum, run) => sum + lengthOf(run), 0);
  const entries = controls.slice(0, MOST_ENTRIES).filter((control) => isEntry(entryAround(control, controls)));
  return entries.length >= LEAST_ENTRIES && talk < story().before(box) ? [box] : [];
}
