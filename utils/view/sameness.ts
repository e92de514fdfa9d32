/** Tells whether a page still is what it was when it was read. */
import { hiddenParts } from '../article/prepare/clone';
import { afterPaint } from '../reading/painted';

export interface Sameness {
  holds(): boolean;
  end(): void;
}

/**
 * Attributes that change what is read. Classes and styles change with every scroll on many pages; whether they hide or
 * show anything is asked of the page itself.
 */
const READ_ATTRIBUTES = ['src', 'srcset', 'href', 'poster', 'alt', 'datetime', 'content', 'open', 'lang', 'dir'];

/**
 * Watches the page from now on. Until the next frame was painted it counts as changed: which of its parts are out of
 * sight is asked then, when nobody waits for it.
 * @param elements all elements of the page, in document order
 */
export function watchSameness(page: Document, elements: readonly Element[]): Sameness {
  const { body, URL: url, title } = page;
  let hidden: number[] | undefined;
  let changed = false;
  const observer = new MutationObserver(() => end());
  const stopWaiting = afterPaint(() => {
    hidden = hiddenParts(elements);
  });
  const end = (): void => {
    changed = true;
    hidden = undefined;
    observer.disconnect();
    stopWaiting();
  };
  observer.observe(body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: READ_ATTRIBUTES,
  });
  return {
    holds() {
      if (observer.takeRecords().length > 0) end();
      if (changed || !hidden || page.body !== body || page.URL !== url || page.title !== title) return false;
      return areEqual(hidden, hiddenParts(elements));
    },
    end,
  };
}

const areEqual = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((place, at) => place === other[at]);
