/** Brings the further pages of a story into the open view. */
import { withMorePages } from '@/utils/article/morePages';
import { report } from '@/utils/report';
import { loadPage } from '@/utils/view/loadPage';
import type { OpenView } from './openView';

/**
 * Puts the whole story into the view that asked for it, if it is still open.
 * @param opened the view of the moment. Rejects when none of the pages could be had.
 */
export async function addPages(window: Window, opened: () => OpenView | undefined, draw: () => void): Promise<void> {
  const view = opened();
  if (view?.kind !== 'reader') return;
  try {
    const article = await withMorePages(view.extraction.article, (url) => loadPage(window, url));
    if (opened() !== view) return;
    view.extraction = { ...view.extraction, article };
    draw();
  } catch (error) {
    report('further pages could not be read', error);
    throw error;
  }
}
