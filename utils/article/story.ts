/** Finds the story in a prepared clone: a root, and what of it is left out. */
import { askReadability } from './candidates/readability';
import { textLength } from './prepare/measure';
import { prune, type Removal } from './prune';
import { coverage, runningText } from './quality/coverage';

export interface Story {
  /** An element of the prepared document, pruned. */
  root: Element;
  removals: Removal[];
  /** A main text was found; otherwise the whole page was taken. */
  hasMainText: boolean;
}

/** A choice with at least this share of the running text is left as it is. */
const ENOUGH = 0.3;
/** An outer element has to add at least this much to be worth its furniture. */
const WORTH = 0.12;

/** Changes the prepared document. */
export function findStory(prepared: Document, title: string): Story | undefined {
  const vote = askReadability(prepared);
  const root = vote ? widened(vote.root, prepared.body) : prepared.body;
  if (!root.textContent?.trim()) return undefined;
  const removals = prune({ root, title, listing: false, ...(vote && { vote }) });
  return { root, removals, hasMainText: vote !== undefined };
}

/** The root, or the element around it that holds notably more of the running text. */
function widened(root: Element, body: Element): Element {
  if (textLength(root) >= textLength(body) * ENOUGH) return root;
  const blocks = runningText(body);
  let best = root;
  let held = coverage(root, blocks);
  for (let outer = root.parentElement; outer && held < ENOUGH; outer = outer.parentElement) {
    if (outer.localName === 'html') break;
    const more = coverage(outer, blocks);
    if (more - held >= WORTH) {
      best = outer;
      held = more;
    }
  }
  return best;
}
