/** Finds share bars that float over the text. Those in the flow stay. Reads only. */
import { outermost } from '../comments/find';
import { floatAround } from './floats';

/** Where share buttons lead, and what the common plug-ins call their floating bars. */
const SHARES =
  'a[href*="facebook.com/shar" i],a[href*="facebook.com/dialog" i],a[href*="twitter.com/intent" i],a[href*="twitter.com/share" i],a[href*="x.com/intent" i],' +
  'a[href*="linkedin.com/share" i],a[href*="wa.me/?" i],a[href*="api.whatsapp.com/send" i],a[href^="whatsapp:" i],a[href*="t.me/share" i],a[href*="pinterest.com/pin" i],' +
  'a[href*="reddit.com/submit" i],a[href*="vk.com/share" i],a[href*="line.me/R/" i],a[href*="b.hatena.ne.jp" i],a[href*="bsky.app/intent" i],a[href^="mailto:?" i],' +
  '[class*="share" i]>a,[class*="share" i]>button,[class*="addtoany" i]>a,.at4-share a,.st-btn,.sharethis-inline-share-buttons div,[class*="social" i]>a,li[class*="share" i]>a';
const LEAST_BUTTONS = 2;
/** Names of networks and a number of shares; a box with more to say is something else. */
const MOST_TEXT = 120;

/** The bars; empty when there are none. */
export function findShareBars(document: Document): HTMLElement[] {
  const buttons = [...document.querySelectorAll(SHARES)];
  if (buttons.length < LEAST_BUTTONS) return [];
  const bars = buttons.flatMap((button) => floatAround(button) ?? []);
  return outermost(bars.filter((bar) => isShareBar(bar, buttons)));
}

function isShareBar(bar: HTMLElement, buttons: Element[]): boolean {
  const own = buttons.filter((button) => bar.contains(button)).length;
  const others = [...bar.querySelectorAll('a[href],button')].filter((control) => !buttons.includes(control)).length;
  return (
    own >= LEAST_BUTTONS &&
    others <= own &&
    bar.textContent.replace(/\s+/g, ' ').length <= MOST_TEXT &&
    bar.querySelector('input:not([type="hidden"]),textarea,video,iframe') === null
  );
}
