/** Mozilla's Readability on a copy of the prepared document (it takes apart what it is given). */
import { Readability } from '@mozilla/readability';
import { SOURCE_ATTRIBUTE } from '../blocks';

/** What one reader of the page holds to be the story. */
export interface Vote {
  /** The smallest element of the prepared document around everything that was kept. */
  root: Element;
  /** Elements of the prepared document that were kept, and all elements around them. */
  kept: ReadonlySet<Element>;
}

/** Asks Readability which elements are the story; undefined where it finds none. */
export function askReadability(prepared: Document): Vote | undefined {
  const copy = prepared.cloneNode(true) as Document;
  const result = new Readability<Element>(copy, {
    keepClasses: true,
    // Structured data is read elsewhere.
    disableJSONLD: true,
    serializer: (content) => content as Element,
  }).parse();
  return result?.content ? voteFor(prepared, result.content) : undefined;
}

function voteFor(prepared: Document, content: Element): Vote | undefined {
  const indices = new Set<string>();
  for (const element of content.querySelectorAll(`[${SOURCE_ATTRIBUTE}]`)) {
    indices.add(element.getAttribute(SOURCE_ATTRIBUTE) ?? '');
  }
  const found = [...prepared.body.querySelectorAll(`[${SOURCE_ATTRIBUTE}]`)].filter((element) =>
    indices.has(element.getAttribute(SOURCE_ATTRIBUTE) ?? ''),
  );
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return undefined;
  const root = commonAncestor(first, last);
  const kept = new Set<Element>(found);
  for (const element of found) {
    for (let parent = element.parentElement; parent && !kept.has(parent); parent = parent.parentElement)
      kept.add(parent);
  }
  return { root, kept };
}

/** In document order, what holds the first and the last holds all between. */
function commonAncestor(first: Element, last: Element): Element {
  let ancestor = first;
  while (!ancestor.contains(last) && ancestor.parentElement) ancestor = ancestor.parentElement;
  return ancestor;
}
