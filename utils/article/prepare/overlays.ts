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
  const layers = layersOf(clone).filter(([layer]) => layer !== clone.body && layer !== clone.documentElement);
  if (layers.length === 0) return;
  const length = textLength(clone.body);
  for (const [layer, share] of layers) {
    if (!layer.isConnected || textLength(layer) > length * share) continue;
    if (!layer.querySelector('article, main, h1')) layer.remove();
  }
}

/** Layers by role or by name, each with the share of the page's text up to which it is one. */
function layersOf(clone: Document): [layer: Element, share: number][] {
  // Names repeat on a page: each is asked about once.
  const shares = new Map<string, number>();
  const layers: [Element, number][] = [];
  for (const element of clone.querySelectorAll('[class], [id]')) {
    const name = nameOf(element);
    const share = shares.get(name) ?? shareOf(name.toLowerCase());
    shares.set(name, share);
    if (share > 0) layers.push([element, share]);
  }
  for (const element of clone.querySelectorAll(LAYER)) layers.push([element, SHARE_OF_PAGE]);
  return layers;
}

function shareOf(name: string): number {
  if (CONSENT.test(name)) return SHARE_OF_CONSENT;
  return OVERLAY.test(name) ? SHARE_OF_PAGE : 0;
}
