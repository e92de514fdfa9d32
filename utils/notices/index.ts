/** Watches a page for notices that ask to switch off an ad blocker, hides them and gives back what they took. */
import type { Ledger } from '../hiding/ledger';
import { guardBrowserEvents } from './keys';
import { outermost } from './scan';
import { ShadowWatch } from './shadow';
import { watchAdded } from './watch';
import { Watcher } from './watcher';

export interface NoticeWatch {
  /** Stops watching; what is hidden stays hidden until the ledger shows it. */
  stop(): void;
}

/** Starts at `document_start`, when `<html>` may be all there is. Cheap on pages without a notice. */
export function watchNotices(document: Document, ledger: Ledger): NoticeWatch {
  const running = new AbortController();
  const watcher = new Watcher(document, ledger);
  const onAdded = (nodes: Node[], late: boolean): void => {
    const roots = outermost(nodes);
    watcher.added(roots, late);
    for (const root of roots) shadows.added(root);
  };
  const shadows = new ShadowWatch((root) => {
    watch.observe(root);
    onAdded([...root.childNodes], document.readyState !== 'loading');
  });
  const watch = watchAdded(document, { onAdded, onFirstFrame: () => watcher.firstFrame() });

  const options = { capture: true, passive: true, signal: running.signal };
  for (const type of ['pointerdown', 'click', 'keydown']) {
    document.addEventListener(type, ({ isTrusted }) => isTrusted && watcher.readerActed(), options);
  }
  if (document.defaultView) guardBrowserEvents(document.defaultView, () => watcher.holdsPage(), running.signal);
  document.addEventListener('load', ({ target }) => watcher.recheck(target), options);
  document.defaultView?.addEventListener('pageshow', () => watcher.recheck(), options);
  return {
    stop() {
      running.abort();
      watch.stop();
      shadows.stop();
      watcher.stop();
    },
  };
}
