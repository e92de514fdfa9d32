/** Mozilla's Readability on a copy of the prepared document (it takes apart what it is given). */
import { Readability } from '@mozilla/readability';
import { SOURCE_ATTRIBUTE } from '../blocks';

/** What one reader of the page holds to be the story. */
export interface Vote {
  /** The smallest element of the prepared document around everything that was kept. */
  root: Element;
  /** Elements of the prepared document that were kept, and all elements around them. */
  kept: ReadonlySet<Element>;
  /** The first and the last of them in the order of the page. */
  first: Element;
  last: Element;
}

/** Readability without what it does for those who show its result: here only what it kept is asked. */
class Voter extends Readability<Element> {
  protected _postProcessContent(): void {
    // Joins nested elements and resolves addresses in the result: a tenth of an extraction.
  }

  protected _unwrapNoscriptImages(): void {
    // Pictures were taken out of `<noscript>` when the copy was prepared.
  }
}

/** Asks Readability which elements are the story; undefined where it finds none. */
export function askReadability(prepared: Document): Vote | undefined {
  const copy = prepared.cloneNode(true) as Document;
  const result = new Voter(copy, {
    keepClasses: true,
    // Structured data is read elsewhere.
    disableJSONLD: true,
    serializer: (content) => content as Element,
  }).parse();
  return result?.content ? voteFor(prepared, result.content) : undefined;
}

function voteFor(prepared: Document, content: Element): Vote | undefined {
  const numbered = [...content.querySelectorAll(`[${SOURCE_ATTRIBUTE}]`)];
  const indices = new Set(numbered.map((element) => element.getAttribute(SOURCE_ATTRIBUTE)));
  const first = twins(prepared, numbered.find(holdsContent))[0];
  const last = twins(prepared, numbered.findLast(holdsContent)).at(-1);
  if (!first || !last) return undefined;
  const root = commonAncestor(first, last);
  const kept = new Set<Element>([root]);
  for (const element of root.querySelectorAll(`[${SOURCE_ATTRIBUTE}]`)) {
    if (!indices.has(element.getAttribute(SOURCE_ATTRIBUTE))) continue;
    for (let node: Element | null = element; node && !kept.has(node); node = node.parentElement) kept.add(node);
  }
  return { root, kept, first, last };
}

const MEDIA = 'img, picture, video, audio, iframe, math';
const holdsContent = (element: Element): boolean =>
  element.matches(MEDIA) || Boolean(element.textContent?.trim()) || element.querySelector(MEDIA) !== null;

/** Elements of the prepared document with the same number: one, or several where a paragraph was split. */
function twins(prepared: Document, element: Element | undefined): Element[] {
  const source = element?.getAttribute(SOURCE_ATTRIBUTE);
  return source ? [...prepared.querySelectorAll(`[${SOURCE_ATTRIBUTE}="${source}"]`)] : [];
}

/** In document order, what holds the first and the last holds all between. */
function commonAncestor(first: Element, last: Element): Element {
  let ancestor = first;
  while (!ancestor.contains(last) && ancestor.parentElement) ancestor = ancestor.parentElement;
  return ancestor;
}
