/** The way from the view to the comments on the page. */
import { locateComments } from '../comments/read';
import type { Ledger } from '../hiding/ledger';

/** Opens the page's comment section and scrolls to it. */
export function showComments(document: Document, ledger: Ledger): void {
  ledger.showAll('comments');
  locateComments(document)?.element.scrollIntoView({ block: 'start', behavior: 'instant' });
}
