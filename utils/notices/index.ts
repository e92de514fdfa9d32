/** Watches a page for notices that ask to switch off an ad blocker, hides them and gives back what they took. */
import type { Ledger } from '../hiding/ledger';
import type { BarTexts } from './bar';
import { Folding } from './folding';
import { guardBrowserEvents } from './keys';
import { outermost } from './scan';
import { ShadowWatch } from './shadow';
import type { Box } from './tree';
import { watchAdded } from './watch';
import { Watcher } from './watcher';

export interface NoticeWatch {
  /** Puts a thin bar in the place of each hidden notice, or takes the bars away. */
  fold(on: boolean): void;
  /** Hides a box that a rule of the reader's names. */
  hide(box: Box, selector: string): void;
  /** Leaves, and shows again, what matches one of these selectors or lies in what does. */
  keep(selectors: readonly string[]): void;
  /** Stops watching; what is hidden stays hidden until the ledger shows it. */
  stop(): void;
}

/**
 * Starts at `document_start`, when `<html>` may be all there is. Cheap on pages without a notice.
 * @param texts asked for once a bar is drawn
 */
export function watchNotices(document: Document, ledger: Ledger, texts: () => BarTexts): NoticeWatch {
  const running = new AbortController();
  const folding = new Folding(document, texts);
  const watcher = new Watcher(document, ledger, folding);
  const onAdded = (nodes: Node[], late: boolean): void => {
    const roots = outermost(nodes);
    watcher.added(roots, late);
    for (const root of roots) shadows.added(root);
  };
  const shadows = new ShadowWatch((root) => {
    watch.observe(root);
    onAdded([...root.childNodes], document.readyState !== 'loading');
  });
  const watch = watchAdded(document, {
    onAdded,
    onParsed: () => watcher.parsed(),
    onFirstFrame: () => watcher.firstFrame(),
  });

  let waits = false;
  const recheckOnce = (): void => {
    waits = false;
    watcher.recheck();
  };
  // Pictures load by the dozen; before the next frame is soon enough to see what a style sheet has shown.
  const loaded = (target: EventTarget | null): void => {
    watcher.loaded(target);
    if (!waits) document.defaultView?.requestAnimationFrame(recheckOnce);
    waits = true;
  };

  const options = { capture: true, passive: true, signal: running.signal };
  for (const type of ['pointerdown', 'click', 'keydown']) {
    document.addEventListener(type, ({ isTrusted }) => isTrusted && watcher.readerActed(), options);
  }
  if (document.defaultView) guardBrowserEvents(document.defaultView, () => watcher.holdsPage(), running.signal);
  document.addEventListener('load', ({ target }) => loaded(target), options);
  // A popover opens without a change of any attribute. The page's own call is over when microtasks run.
  document.addEventListener('beforetoggle', () => queueMicrotask(() => watcher.recheck()), options);
  document.defaultView?.addEventListener('pageshow', () => watcher.recheck(), options);
  return {
    fold: (on) => folding.set(on),
    hide: (box, selector) => watcher.hideByRule(box, selector),
    keep: (selectors) => watcher.keep(selectors),
    stop() {
      running.abort();
      watch.stop();
      shadows.stop();
      watcher.stop();
    },
  };
}
