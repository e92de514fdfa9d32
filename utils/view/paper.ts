/** What the browser's print command puts on paper while the view is open. */
import { styleChange } from '../hiding/changes';
import type { Change } from '../hiding/ledger';

/** Rules for `@page` count only in a style sheet of the document: those of a shadow root are not looked at. */
function pageRules(document: Document, css: () => string): Change {
  const style = document.createElement('style');
  const apply = (): void => {
    style.textContent = css();
    document.documentElement.append(style);
  };
  return { apply, undo: () => style.remove() };
}

/**
 * While printing, takes the page below off the paper and lets the view flow over as many pages as it needs.
 * Returns the stop; call it when the view closes.
 * @param css gives the rules for the paper itself (`@page`), once they are needed.
 */
export function printOnlyTheView(window: Window, css: () => string): () => void {
  const { body, documentElement: root } = window.document;
  const changes = [
    styleChange(body, 'display', 'none'),
    // A locked root is cut off after the first page.
    styleChange(root, 'overflow', 'visible'),
    styleChange(root, 'height', 'auto'),
    pageRules(window.document, css),
  ];
  const before = (): void => {
    for (const change of changes) change.apply();
  };
  const after = (): void => {
    for (const change of changes.toReversed()) change.undo();
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    after();
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
