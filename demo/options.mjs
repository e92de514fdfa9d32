/** What the switch in the newspaper's footer can choose, read from and written to the query. */
import { noticeNames } from './notices/index.mjs';

const CSP_KINDS = ['none', 'strict'];
const QUOTE_KINDS = ['blockquote', 'bare'];

const oneOf = (value, allowed, fallback) => (allowed.includes(value) ? value : fallback);

/**
 * @param {URLSearchParams} query
 * @param {{notice?: string}} [page] gives the build of notice that the page shows when nothing is asked for
 */
export function readOptions(query, page = {}) {
  const notice = oneOf(query.get('notice'), noticeNames, page.notice ?? 'none');
  const consent = query.get('consent') === '1';
  const newsletter = query.get('newsletter') === '1';
  return {
    notice,
    consent,
    newsletter,
    // Alone on the page the consent box locks scrolling; beside a notice it leaves the lock to the notice.
    consentLocks: consent && notice === 'none' && !newsletter,
    csp: oneOf(query.get('csp'), CSP_KINDS, 'none'),
    quote: oneOf(query.get('quote'), QUOTE_KINDS, 'blockquote'),
  };
}
