/** Finds the story in a prepared clone: a root, and what of it is left out. */

import { chooseReading, readThread } from './candidates/choose';
import { headlined } from './candidates/headlined';
import { withLeadIn } from './candidates/leadIn';
import { askReadability, type Vote } from './candidates/readability';
import type { PageKind } from './detect';
import type { Metadata } from './metadata';
import { textLength } from './prepare/measure';
import { prune, type Removal } from './prune';
import { isInFrame } from './prune/frame';
import { coverage, runningText, type TextBlock } from './quality/coverage';

export interface Story {
  /** An element of the prepared document, pruned. */
  root: Element;
  removals: Removal[];
  /** A main text was found; otherwise the whole page was taken. */
  hasMainText: boolean;
}

/** A choice with at least this share of the running text is left as it is. */
const ENOUGH = 0.45;
/** The same for a choice on an article's page without its headline: it may be one part of several. */
const ENOUGH_OF_PART = 0.6;
const NEARLY_ALL = 0.7;
/** An outer element has to add at least this much to be worth its furniture. */
const WORTH = 0.12;

/** What the head of the page says of the story. */
interface Told extends Pick<Metadata, 'title' | 'byline'> {
  isOneProduct: boolean;
}

/** Changes the prepared document. `kind`: what the page was judged to be. */
export function findStory(
  prepared: Document,
  { title, byline, isOneProduct }: Told,
  kind: PageKind,
): Story | undefined {
  const known = { title, people: byline.map(({ name }) => name) };
  if (kind === 'forum') return { ...readThread(prepared, known), hasMainText: true };
  const found = askReadability(prepared);
  const own = found && kind === 'article' ? headlined(prepared.body, found, title) : undefined;
  if (own) {
    const removals = prune({ root: own, ...known, kind: 'story', isArticle: true });
    return { root: own, removals, hasMainText: true };
  }
  const { root, vote } = found ? wholeStory(found, prepared.body, kind) : { root: prepared.body, vote: undefined };
  if (!root.textContent?.trim()) return undefined;
  if (kind !== 'article') {
    const believed = vote && !isInFrame(root) ? { ...vote, root } : undefined;
    return {
      ...chooseReading(prepared, known, { isOneProduct }, believed),
      hasMainText: believed !== undefined,
    };
  }
  const removals = prune({ root, ...known, kind: 'story', isArticle: true, ...(vote && { vote }) });
  return { root, removals, hasMainText: vote !== undefined };
}

/** The vote with what belongs to it outside of what it held. */
function wholeStory(found: Vote, body: Element, kind: PageKind): { root: Element; vote: Vote } {
  // Headline and nearly all letters of the page: nothing of the story stands outside.
  const headline = found.root.querySelector('h1');
  if (headline && found.kept.has(headline) && textLength(found.root) > textLength(body) * NEARLY_ALL) {
    return { root: found.root, vote: found };
  }
  const blocks = runningText(body, found.root);
  const isPart = kind === 'article' && found.root.querySelector('h1') === null;
  const root = widened(found.root, blocks, isPart ? ENOUGH_OF_PART : ENOUGH);
  if (root !== found.root) return { root, vote: found };
  const vote = withLeadIn(found, body, blocks);
  return { root: vote.root, vote };
}

/** The root, or the element around it that holds notably more of the running text. */
function widened(root: Element, blocks: readonly TextBlock[], enough: number): Element {
  let best = root;
  let held = coverage(root, blocks);
  let inner = root;
  for (let outer = root.parentElement; outer && held < enough && !isWhole(inner); outer = outer.parentElement) {
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
