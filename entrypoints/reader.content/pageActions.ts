/** What the view asks for that concerns the page below and its site. */
import type { ReaderActions } from '@/components/reader/contract';
import { readComments } from '@/utils/comments/read';
import { sendToBackground } from '@/utils/messages';
import { report } from '@/utils/report';
import { showComments } from '@/utils/view/comments';
import type { Sentinel } from '@/utils/world';

type PageActions = Pick<
  ReaderActions,
  | 'openPreferences'
  | 'print'
  | 'showHidden'
  | 'hideAgain'
  | 'leaveOnSite'
  | 'openOnSite'
  | 'readComments'
  | 'goToComments'
>;

/** @param view draws the view anew, and closes it. */
export function pageActions(
  window: Window,
  sentinel: Sentinel,
  view: { draw(): void; close(afterwards?: () => void): void },
): PageActions {
  const { ledger } = sentinel;
  const notStored = (error: unknown): void => report('the rule for this site was not stored', error);
  return {
    openPreferences() {
      sendToBackground('openPreferences', undefined).catch((error: unknown) => report('preferences', error));
    },
    print: () => window.print(),
    showHidden(id) {
      ledger.show(id);
      view.draw();
    },
    hideAgain(id) {
      ledger.hide(id);
      view.draw();
    },
    leaveOnSite(kind) {
      sentinel.leaveOnSite(kind).then(view.draw).catch(notStored);
    },
    openOnSite(open) {
      sendToBackground('openOnSite', { address: window.location.href, open }).catch(notStored);
    },
    readComments: () => readComments(window.document),
    goToComments: () => view.close(() => showComments(window.document, ledger)),
  };
}
