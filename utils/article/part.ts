/** The part of a page that a reader picked by hand or selected: read as the story, without a second opinion. */
import { SOURCE_ATTRIBUTE } from './blocks';
import type { Clone } from './prepare/clone';
import type { Story } from './story';

export interface Part {
  /** An element of the page. */
  element: Element;
  /** Only what of it is touched by this selection. */
  range?: Range;
}

const PICKED_ATTRIBUTE = 'data-lede-picked';

/** Marks the part in a fresh clone, and takes out of it what the selection does not touch. */
export function markPart({ document, elements }: Clone, { element, range }: Part): void {
  const picked = elements.indexOf(element);
  for (const twin of document.querySelectorAll(`[${SOURCE_ATTRIBUTE}]`)) {
    const index = Number(twin.getAttribute(SOURCE_ATTRIBUTE));
    const original = elements[index];
    if (index === picked) twin.setAttribute(PICKED_ATTRIBUTE, '');
    else if (range && original && element.contains(original) && !range.intersectsNode(original)) twin.remove();
  }
}

/** The marked part as a story; undefined when preparing the page found that there is nothing to read in it. */
export function pickedStory(prepared: Document): Story | undefined {
  const root = prepared.querySelector(`[${PICKED_ATTRIBUTE}]`);
  return root?.textContent?.trim() ? { root, removals: [], hasMainText: true } : undefined;
}
