/** Layers over the page that are no part of it: consent, blocker notices, subscription layers, pop-ups. */
import { nameOf, textLength } from './measure';

/** Containers of consent managers and the names sites give their own. */
const CONSENT =
  /(?:^|[\s_-])(?:onetrust|ot-sdk|didomi|usercentrics|cmp(?:box|wrapper|container|-ui)|qc-cmp2?|fc-consent|cookiebot|cybotcookie\w*|truste|iubenda|sp_message|klaro|osano|termly|borlabs|complianz|cmplz|cookieyes|cky|cookie-?(?:consent|notice|banner|bar|law|popup|policy-?banner|modal|message|disclaimer|overlay)|gdpr(?!-text)|consent-?(?:banner|modal|manager|popup|overlay)|moove_gdpr\w*|eu-cookie\w*)(?:[\s_-]|$)/;
const OVERLAY =
  /(?:^|[\s_-])(?:ad-?block(?:er)?-?(?:notice|message|modal|overlay|wall|detected|warning)\w*|pay-?wall(?!ed)-?(?:overlay|modal|banner|prompt|container)?|reg-?wall|subscribe-?(?:modal|popup|overlay|wall)|newsletter-?(?:modal|popup|overlay)|pop-?up(?:s|-(?:container|overlay|modal|wrapper|content))?|modal(?:-(?:dialog|content|wrapper|overlay|container))?|lightbox-overlay|offcanvas|off-canvas|exit-intent\w*|interstitial)(?:[\s_-]|$)/;
const LAYER = '[role="dialog"], [role="alertdialog"], [aria-modal="true"], dialog';
/** A layer with more of the page's text than this is the page itself (some sites open stories in a dialog). */
const SHARE_OF_PAGE = 0.3;
/** Consent managers list every partner and purpose; on a page of few words that is most of its text. */
const SHARE_OF_CONSENT = 0.9;

/** Removes layers; what follows from them (scroll locks, `aria-hidden`) is lifted elsewhere. */
export function dropOverlays(clone: Document): void {
  const length = textLength(clone.body);
  for (const layer of clone.querySelectorAll(`${LAYER}, [class], [id]`)) {
    if (layer === clone.body || layer === clone.documentElement || !layer.isConnected) continue;
    const share = shareOf(layer);
    if (share && textLength(layer) <= length * share && !layer.querySelector('article, main, h1')) layer.remove();
  }
}

/** The share of the page's text up to which an element is a layer over it; undefined where it is none. */
function shareOf(element: Element): number | undefined {
  const name = nameOf(element).toLowerCase();
  if (CONSENT.test(name)) return SHARE_OF_CONSENT;
  return element.matches(LAYER) || OVERLAY.test(name) ? SHARE_OF_PAGE : undefined;
}
