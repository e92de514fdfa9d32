/** Finds the comment section of an article page: by the systems' own markup, then by structure and words. Reads only. */
import { commentHeadings, HEADINGS } from './evidence';
import { unnamedSections } from './general';
import { isAfterStory } from './guard';
import { measureStory, type Story, textNodes } from './story';
import { commentSystems } from './systems';
import type { CommentSystem } from './systems/system';
import { countIn, headingKind } from './words';

export interface Section {
  /** In document order; none holds another. Together they are the section. */
  pieces: HTMLElement[];
  /** How many comments there are, where the page says so or they can be counted. */
  count?: number;
  /** Systems whose markup was found; empty for a section found by structure and words. */
  systems: CommentSystem[];
}

const CONTAINERS = commentSystems.flatMap(({ containers }) => containers);

/**
 * Elements that a known system fills, also while they are empty. Each selector is asked for by itself: the browser
 * then finds ids and classes without trying every element, which it does for a list.
 */
export function findHolders(document: Document): HTMLElement[] {
  return [...new Set(CONTAINERS.flatMap((container) => [...document.querySelectorAll<HTMLElement>(container)]))];
}

/**
 * The section, or undefined when the page shows none. `body` must exist.
 * @param known what `findHolders` finds there now
 */
export function findSection(document: Document, known = findHolders(document)): Section | undefined {
  let measured: Story | undefined;
  const story = (): Story => {
    measured ??= measureStory(document);
    return measured;
  };
  const holders = outermost(known).filter((holder) => isFilled(holder) && isAfterStory(holder, story()));
  const found = outermost([...holders, ...unnamedSections(document, holders, story)]);
  if (found.length === 0) return undefined;
  const pieces = outermost(found.map((piece) => widen(piece, found, story())).flatMap(withHeading)).flatMap(foldable);
  const systems = commentSystems.filter(({ containers }) =>
    holders.some((holder) => holder.matches(containers.join())),
  );
  const count = countOf(pieces, systems);
  return count === undefined ? { pieces, systems } : { pieces, systems, count };
}

/** Leaves out what stands inside another of the list, and brings the rest into document order. */
export function outermost<Kind extends Element>(elements: Kind[]): Kind[] {
  const unique = [...new Set(elements)];
  return unique
    .filter((element) => !unique.some((other) => other !== element && other.contains(element)))
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}

const FRAMES = commentSystems
  .filter(({ frame }) => frame)
  .flatMap(({ containers }) => containers)
  .join();
const CONTENT = 'iframe,form,textarea,input,button,video,object,[data-spot-im-shadow-host]';

/** Whether there is anything to see. A custom element and many a third party draw where nobody can look into. */
function isFilled(element: HTMLElement): boolean {
  return (
    element.matches(CONTENT) ||
    element.localName.includes('-') ||
    element.querySelector(CONTENT) !== null ||
    textNodes(element).some(({ data }) => data.trim()) ||
    (element.offsetHeight > 20 && element.matches(FRAMES))
  );
}

/** Words around the section that are only its frame: "Comments", "powered by", "Sign in". */
const FRAME_WORDS = 120;
const NO_FRAME = 'img,picture,figure,video,iframe,article,nav,footer,header,aside,form,lede-row';
const MOST_LEVELS = 5;

/** Climbs to the box that holds the section's own frame words, as long as nothing else worth seeing is in it. */
function widen(piece: HTMLElement, found: HTMLElement[], story: Story): HTMLElement {
  let widest = piece;
  let covered = 0;
  let parent = piece.parentElement;
  for (let level = 0; parent && level < MOST_LEVELS; level++, parent = parent.parentElement) {
    if (!isAfterStory(parent, story) || parent.closest('table') !== piece.closest('table')) break;
    const words = frameWords(parent, found);
    if (words === undefined) break;
    // A wrapper that adds nothing is left alone: other things may be put into it later.
    if (words > covered) widest = parent;
    covered = words;
  }
  return widest;
}

/** Characters in a box beside what was found; undefined when there is more than a frame. */
function frameWords(box: Element, found: Element[]): number | undefined {
  const others = [...box.querySelectorAll('*')].filter(
    (element) => !found.some((own) => own.contains(element) || element.contains(own)),
  );
  if (
    others.some((other) => other.matches(NO_FRAME)) ||
    others.filter((other) => other.matches('a[href]')).length > 3
  ) {
    return undefined;
  }
  const words = textNodes(box).filter((node) => !found.some((own) => own.contains(node)));
  const sum = words.reduce((length, { data }) => length + data.trim().length, 0);
  return sum > FRAME_WORDS ? undefined : sum;
}

/** Takes the section's own heading along where it stands just before it. */
function withHeading(piece: HTMLElement): HTMLElement[] {
  const before = piece.previousElementSibling;
  if (!(before instanceof HTMLElement) || before.textContent.trim().length > FRAME_WORDS) return [piece];
  const heading = before.matches(HEADINGS) ? before : before.querySelector(HEADINGS);
  return heading && headingKind(heading.textContent ?? '') ? [before, piece] : [piece];
}

/** Parts of a table cannot be folded without breaking it; what stands in its cells can. */
function foldable(piece: HTMLElement): HTMLElement[] {
  if (!/^T(?:BODY|HEAD|FOOT|R|D|H)$/.test(piece.tagName)) return [piece];
  return [...piece.children].filter((child) => child instanceof HTMLElement).flatMap(foldable);
}

/** A number in the section's heading; else the comments that are there. */
function countOf(pieces: HTMLElement[], systems: CommentSystem[]): number | undefined {
  for (const heading of pieces.flatMap(commentHeadings)) {
    const count = countIn(heading.textContent ?? '');
    if (count) return count;
  }
  const items = systems.flatMap(({ items }) => items ?? []).join();
  if (!items) return undefined;
  return pieces.reduce((sum, piece) => sum + piece.querySelectorAll(items).length, 0) || undefined;
}
