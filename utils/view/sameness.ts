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
 * @param ended called once it has changed, so that nothing of the old page is held any longer
 */
export function watchSameness(page: Document, elements: readonly Element[], ended: () => void): Sameness {
  const { body, documentElement: root, URL: url, title } = page;
  let hidden: number[] | undefined;
  let changed = false;
  // The view itself comes and goes as a child of the root.
  const tell = (records: readonly MutationRecord[]): void => {
    if (records.some(({ target }) => target !== root || page.body !== body)) end();
  };
  const observer = new MutationObserver(tell);
  const stopWaiting = afterPaint(() => {
    hidden = hiddenParts(elements);
  });
  const end = (): void => {
    changed = true;
    hidden = undefined;
    observer.disconnect();
    stopWaiting();
    ended();
  };
  observer.observe(root, { childList: true });
  observer.observe(body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: READ_ATTRIBUTES,
  });
  return {
    holds() {
      tell(observer.takeRecords());
      if (changed || !hidden || page.URL !== url || page.title !== title) return false;
      return areEqual(hidden, hiddenParts(elements));
    },
    end,
  };
}

const areEqual = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((place, at) => place === other[at]);
