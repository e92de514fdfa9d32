/** Finds what the reader's own rules name, before it is painted, as long as the page changes. */
import { createRarely } from '../notices/rarely';
import { isBox } from '../notices/tree';

export interface RuleMatches {
  stop(): void;
}

/**
 * Starts looking; without selectors nothing runs at all.
 * @param hide selectors of what is to be hidden
 * @param keep selectors of what stays, itself and what lies in it
 * @param found told of each element once, with the selector that names it
 */
export function watchMatches(
  document: Document,
  { hide, keep }: { hide: readonly string[]; keep: readonly string[] },
  found: (element: HTMLElement | SVGElement, selector: string) => void,
): RuleMatches {
  if (hide.length === 0) return { stop: () => undefined };
  const told = new WeakSet<Element>();
  const all = hide.join(',');
  const stays = keep.join(',');
  const look = (): void => {
    for (const element of document.querySelectorAll(all)) {
      if (told.has(element) || !isBox(element) || (stays && element.closest(stays))) continue;
      told.add(element);
      found(element, hide.find((selector) => element.matches(selector)) ?? all);
    }
  };
  const looking = createRarely(document, look);
  const changes = new MutationObserver(() => looking.run());
  changes.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['class', 'id'] });
  looking.run();
  return {
    stop() {
      changes.disconnect();
      looking.stop();
    },
  };
}
