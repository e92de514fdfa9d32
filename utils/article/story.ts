/** Finds the story in a prepared clone: a root, and what of it is left out. */

import { chooseReading, readThread } from './candidates/choose';
import { askReadability } from './candidates/readability';
import type { PageKind } from './detect';
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
const ENOUGH = 0.45;
const NEARLY_ALL = 0.7;
/** An outer element has to add at least this much to be worth its furniture. */
const WORTH = 0.12;

/** Changes the prepared document. `kind`: what the page was judged to be. */
export function findStory(prepared: Document, title: string, kind: PageKind): Story | undefined {
  if (kind === 'forum') return { ...readThread(prepared, title), hasMainText: true };
  const vote = askReadability(prepared);
  const root = vote ? widened(vote.root, prepared.body) : prepared.body;
  if (!root.textContent?.trim()) return undefined;
  if (kind !== 'article') {
    return { ...chooseReading(prepared, title, vote && { ...vote, root }), hasMainText: vote !== undefined };
  }
  const removals = prune({ root, title, kind: 'story', ...(vote && { vote }) });
  return { root, removals, hasMainText: vote !== undefined };
}

/** The root, or the element around it that holds notably more of the running text. */
function widened(root: Element, body: Element): Element {
  // With so much of all letters of the page it holds enough of the running text, too.
  if (textLength(root) > textLength(body) * NEARLY_ALL) return root;
  const blocks = runningText(body, root);
  let best = root;
  let held = coverage(root, blocks);
  let inner = root;
  for (let outer = root.parentElement; outer && held < ENOUGH && !isWhole(inner); outer = outer.parentElement) {
    if (outer.localName === 'html') break;
    const more = coverage(outer, blocks);
    if (more - held >= WORTH) {
      best = outer;
      held = more;
    }
    inner = outer;
  }
  return best;
}

/** A marked-up story with its headline: what stands outside of it is not of it. */
const isWhole = (element: Element): boolean => element.matches('article, main') && element.querySelector('h1') !== null;
