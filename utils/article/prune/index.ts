/** Takes out of the chosen root what is not the story, each part with its reason. */
import type { Vote } from '../candidates/readability';
import type { OmissionReason } from '../model';
import { linkDensity, readingLength, textLength } from '../prepare/measure';
import { KIND_ATTRIBUTE } from '../structure';
import { fold } from '../text/words';
import { headingBefore, isBereft } from './bereft';
import { holdsBlocks, isContainer, isHeading } from './elements';
import { standsBeside } from './goods';
import { headingReason, leadsAway } from './lines';
import { portraits } from './portraits';
import { isContent, isKeptProse, reasonAgainst, STRONG } from './reasons';
import { sectionOf } from './sections';

export interface Removal {
  reason: OmissionReason;
  element: Element;
}

/**
 * What kind of text is read. `list`: the page lists things rather than tells one, so links and cards are its content.
 * `thread`: posts and replies are its content, however much they look like comments.
 */
export type TextKind = 'story' | 'list' | 'thread';

export interface PruneContext {
  root: Element;
  /** What a first reader chose, and where; without it every part is taken for story until something speaks against it. */
  vote?: Vote;
  title: string;
  /** Names of those who wrote the story: a paragraph about one of them is no part of it. */
  people?: readonly string[];
  kind: TextKind;
  /** The page was judged an article; on others stand reviews, other goods, and texts for several screens. */
  isArticle: boolean;
}

export interface Walk extends PruneContext {
  /** Characters of the whole root, to weigh parts against. */
  length: number;
  /** The first running text of the story; date and author stand above it. */
  firstProse: Element | undefined;
  /** The last running text of the story; links after it lead on. */
  lastProse: Element | undefined;
  removals: Removal[];
  /** Headings right before links or forms that were taken out, with the reason. */
  before: Map<Element, OmissionReason>;
}

const PROSE_LENGTH = 140;
const HEADINGS = 'h2, h3, h4, h5, h6';
const LARGEST_BOX = 0.1;
const ONLY_LINK = 0.9;

/** Changes the tree below `root`; returns what was taken out, in the order of the page. */
export function prune(context: PruneContext): Removal[] {
  const { root } = context;
  const { firstProse, lastProse } = proseOf(context);
  const walk: Walk = {
    ...context,
    length: textLength(root) || 1,
    firstProse,
    lastProse,
    removals: [],
    before: new Map(),
  };
  if (context.isArticle) remove(portraits(root, context.people ?? []), 'authorBox', walk);
  visit(root, walk);
  if (context.isArticle) dropBereft(walk);
  return walk.removals;
}

function proseOf({ root, vote }: PruneContext): Pick<Walk, 'firstProse' | 'lastProse'> {
  const paragraphs = [...root.querySelectorAll('p, li, dd')];
  // A text that was cut off may have no long paragraph.
  const isProse = (p: Element, shortest = PROSE_LENGTH) =>
    (!vote || vote.kept.has(p)) && readingLength(p) >= shortest && linkDensity(p) < 0.3;
  const firstProse = paragraphs.find((p) => isProse(p)) ?? paragraphs.find((p) => isProse(p, PROSE_LENGTH / 2));
  return { firstProse, lastProse: paragraphs.findLast((p) => isProse(p)) };
}

function visit(parent: Element, walk: Walk): void {
  for (const child of [...parent.children]) {
    if (child.parentElement !== parent) continue; // went with a section before it
    const isMarked = child.hasAttribute(KIND_ATTRIBUTE);
    const reason = standsBeside(child, walk) ?? (isMarked ? boxReason(child, walk) : reasonAgainst(child, walk));
    if (reason) remove([child, ...ledTo(child, reason)], reason, walk);
    else if (isMarked) continue;
    else if (isHeading(child)) judgeHeading(child, walk);
    else if (isVisited(child, walk)) visit(child, walk);
  }
}

/** "Read more:" leads to paragraphs that are a link each. */
function ledTo(line: Element, reason: OmissionReason): Element[] {
  const led: Element[] = [];
  if (reason !== 'relatedLinks' || !/[:：]$/.test(fold(line.textContent))) return led;
  for (let next = line.nextElementSibling; next?.localName === 'p' && linkDensity(next) > ONLY_LINK; ) {
    led.push(next);
    next = next.nextElementSibling;
  }
  return led;
}

/** A box that was taken for one of facts, where its heading sells something. */
function boxReason(box: Element, { isArticle, length }: Walk): OmissionReason | undefined {
  const heading = isArticle && textLength(box) < length * LARGEST_BOX ? box.querySelector(HEADINGS) : null;
  const reason = heading ? headingReason(fold(heading.textContent)) : undefined;
  return reason === 'promotion' || reason === 'newsletter' ? reason : undefined;
}

function isVisited(element: Element, { kind }: Walk): boolean {
  if (element.matches('ul, ol')) return true;
  // Forums put their controls into quotations.
  const canHoldMore = isContainer(element) || (kind === 'thread' && element.localName === 'blockquote');
  return canHoldMore && holdsBlocks(element);
}

function remove(elements: readonly Element[], reason: OmissionReason, walk: Walk): void {
  for (const element of elements) {
    const heading = isAnnounced(element, reason) && headingBefore(element, walk.root);
    if (heading) walk.before.set(heading, reason);
    element.remove();
    walk.removals.push({ reason, element });
  }
}

/** Lists of links, forms and words about the author have headings of their own; above a button stands the story's. */
function isAnnounced(element: Element, reason: OmissionReason): boolean {
  if (reason === 'newsletter' || reason === 'authorBox') return true;
  return reason === 'relatedLinks' && element.querySelectorAll('a[href]').length >= FEWEST_LINKS;
}

const FEWEST_LINKS = 2;

/** From the last on: what stood above a heading that went may be one itself. */
function dropBereft(walk: Walk): void {
  for (const [heading, reason] of [...walk.before].reverse()) {
    if (heading.isConnected && walk.root.contains(heading) && isBereft(heading, walk.root))
      remove([heading], reason, walk);
  }
}

/** What stays, and ends the part that goes. */
function guardFor(reason: OmissionReason, text: string, walk: Walk): (element: Element) => boolean {
  if (isPartOfPaper(text)) return (element) => isKeptProse(element, walk) || isKeptParagraph(element, walk);
  return STRONG.has(reason) ? () => false : (element) => isKeptProse(element, walk);
}

const isKeptParagraph = (element: Element, { vote }: Walk): boolean =>
  element.localName === 'p' && textLength(element) >= PROSE_LENGTH && vote?.kept.has(element) === true;

/** Papers discuss their results under the word that forums put above theirs. */
const isPartOfPaper = (text: string): boolean => /^discussion$/i.test(text);

function judgeHeading(heading: Element, walk: Walk): void {
  const text = fold(heading.textContent);
  const reason = headingReason(text);
  if (reason && (!isContent(reason, walk) || (walk.kind === 'list' && leadsAway(text)))) {
    const guard = guardFor(reason, text, walk);
    remove(sectionOf(heading, reason, walk, guard), reason, walk);
  }
}
