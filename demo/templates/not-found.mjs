import { foot, masthead } from './courier.mjs';
import { htmlDocument } from './document.mjs';
import { escapeHtml } from './escape.mjs';

/** The page for an address that the paper does not have. */
export function notFoundPage(context) {
  return htmlDocument(context, {
    title: 'Not found – The Larkmere Courier',
    styles: ['courier'],
    body: `<div class="page">${masthead(context.path)}
<main class="plain"><h1>This page was never printed</h1>
<p>There is nothing at <code>${escapeHtml(context.path)}</code>. The <a href="/">front page</a> has today’s paper.</p></main>
${foot()}</div>`,
  });
}
