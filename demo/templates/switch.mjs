/** The switch in the footer: picks the notice, the boxes beside it and the headers, by the query alone. */
import { noticeLabels } from '../notices/index.mjs';
import { escapeHtml } from './escape.mjs';

const option = (value, label, chosen) =>
  `<option value="${escapeHtml(value)}"${value === chosen ? ' selected' : ''}>${escapeHtml(label)}</option>`;

const select = (name, label, choices, chosen) =>
  `<label>${label} <select name="${name}">${choices.map(([value, text]) => option(value, text, chosen)).join('')}</select></label>`;

const check = (name, label, on) =>
  `<label><input type="checkbox" name="${name}" value="1"${on ? ' checked' : ''}> ${label}</label>`;

/** The footer's form. It works without script, and shows what is chosen now. */
export function editionSwitch({ path, options, page }) {
  const quote = [
    ['blockquote', 'as a blockquote'],
    ['bare', 'as a bare paragraph'],
  ];
  const csp = [
    ['none', 'no policy'],
    ['strict', 'strict, Trusted Types'],
  ];
  return `<footer class="edition-switch" lang="en" dir="ltr">
<form method="get" action="${escapeHtml(encodeURI(path))}" aria-label="Demo edition">
<b>Demo edition</b>
${select('notice', 'Notice', noticeLabels, options.notice)}
${page?.quoteVariants ? select('quote', 'Quotation', quote, options.quote) : ''}
${select('csp', 'Headers', csp, options.csp)}
${check('consent', 'Consent box', options.consent)}
${check('newsletter', 'Newsletter box', options.newsletter)}
<button>Show this edition</button>
<a href="/">Front page</a>
</form>
</footer>`;
}
