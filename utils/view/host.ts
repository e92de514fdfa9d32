/** The element that carries the view: a closed shadow root on `<html>` with a modal `<dialog>` in it. */
import { keepOwnEvents } from './ownEvents';

export interface ViewHost {
  dialog: HTMLDialogElement;
  root: ShadowRoot;
  remove(): void;
}

/** A page that keeps putting its own dialog over ours is given up on after this many rounds. */
const MAX_RAISES = 20;

/** The host must not be shaped by the page: `all: initial`, and important so that no rule of the page wins. */
function shield(host: HTMLElement): void {
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'block', 'important');
}

/** Calls back when something of the page may have come to lie over the view or moved it out of the document. */
function watchCover(document: Document, check: () => void): () => void {
  const observer = new MutationObserver(check);
  observer.observe(document.documentElement, { childList: true, subtree: true, attributeFilter: ['open', 'popover'] });
  // A popover that is shown changes no attribute; neither event bubbles, but both are seen on their way down.
  const events = ['fullscreenchange', 'toggle'] as const;
  for (const type of events) document.addEventListener(type, check, { capture: true });
  return () => {
    observer.disconnect();
    for (const type of events) document.removeEventListener(type, check, { capture: true });
  };
}

/**
 * Opens an empty modal view.
 * @param css the view's style sheet; a `<style>` in the root applies under any policy of the page.
 * @param modal false: a card over a page that stays usable.
 */
export function openHost(document: Document, css: string, modal: boolean): ViewHost {
  const host = document.createElement('lede-reader');
  shield(host);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const dialog = document.createElement('dialog');
  root.append(style, dialog);
  document.documentElement.append(host);
  // A popover is in the top layer too, but leaves the page usable.
  if (!modal) dialog.popover = 'manual';
  const show = (): void => (modal ? dialog.showModal() : dialog.showPopover());
  show();
  let raisesLeft = modal ? MAX_RAISES : 0;
  const check = (): void => {
    const { clientWidth, clientHeight } = document.documentElement;
    const covered = document.elementFromPoint(clientWidth / 2, clientHeight / 2) !== host;
    if (!(covered && raisesLeft > 0)) return;
    raisesLeft -= 1;
    if (!host.isConnected) document.documentElement.append(host);
    if (dialog.open) dialog.close();
    show();
  };
  const stop = watchCover(document, check);
  const { defaultView } = document;
  const shareEvents = modal && defaultView ? keepOwnEvents(defaultView, host, dialog) : undefined;
  // A dialog inside a shadow root of the page is not seen by either; it takes the focus from the view.
  root.addEventListener('focusout', () => queueMicrotask(check));
  return {
    dialog,
    root,
    remove() {
      raisesLeft = 0;
      stop();
      shareEvents?.();
      host.remove();
    },
  };
}
