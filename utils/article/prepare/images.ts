/** Gives pictures that wait for scrolling or scripts their real address. */

import { ICON_SIZE } from './clone';

const SOURCES = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-original-src',
  'data-hi-res-src',
  'data-full-src',
  'data-img-src',
  'data-lazy',
  'data-image',
  'data-url',
  'data-delayed-url',
  'data-flickity-lazyload',
  'data-orig-file',
];
const SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-flickity-lazyload-srcset'];
const PLACEHOLDER =
  /^$|^data:image\/(?:gif|svg\+xml|png;base64,.{0,300}$)|blank\.|placeholder|spacer|transparent|lazy|1x1|pixel\./i;
const ADDRESS = /^(?:https?:|\/|\.|[\w-]+\/)[^\s{}]*$/i;

/** Changes `src` and `srcset` of pictures in the clone; pictures inside `<noscript>` come out of it. */
export function mendImages(clone: Document): void {
  for (const noscript of clone.querySelectorAll('noscript')) unwrap(noscript);
  for (const amp of clone.querySelectorAll('amp-img, amp-anim')) rename(amp, 'img');
  for (const image of clone.querySelectorAll('img, picture > source')) mend(image);
  for (const image of clone.querySelectorAll('img[width][height]')) if (isLoneIcon(image)) image.remove();
}

const BLOCKS = 'p, div, li, td, th, figure, section, article, header, footer, aside, dd, dt, blockquote, body';

/** Arrows, stars, marks of share buttons: small, and no word beside them. Emoji say something by themselves. */
function isLoneIcon(image: Element): boolean {
  const [width, height] = ['width', 'height'].map((name) => Number.parseFloat(image.getAttribute(name) ?? ''));
  if (!(Math.max(width ?? Number.NaN, height ?? Number.NaN) <= ICON_SIZE)) return false;
  if (/\p{Extended_Pictographic}/u.test(image.getAttribute('alt') ?? '')) return false;
  return (image.closest(BLOCKS)?.textContent ?? '').trim() === '';
}

/** Where scripts run, `<noscript>` holds text; elsewhere elements. */
function unwrap(noscript: Element): void {
  const source = noscript.firstElementChild ? noscript.innerHTML : (noscript.textContent ?? '');
  if (!/<img|<picture/i.test(source)) return;
  const image = new DOMParser().parseFromString(source, 'text/html').querySelector('picture, img');
  const text = source.replace(/<[^>]*>/g, '').trim();
  if (!image || text.length > 60) return;
  const before = noscript.previousElementSibling;
  const standIn = before?.matches('img') ? before : before?.querySelector('img');
  const mine = noscript.ownerDocument.importNode(image, true);
  if (!standIn) noscript.replaceWith(mine);
  else if (isPlaceholder(standIn)) {
    const source = standIn.getAttribute('data-lede-source');
    if (source) mine.setAttribute('data-lede-source', source);
    standIn.replaceWith(mine);
  }
}

const isPlaceholder = (image: Element): boolean => PLACEHOLDER.test(image.getAttribute('src') ?? '');

function mend(image: Element): void {
  const set = firstValue(image, SETS);
  if (set && !image.getAttribute('srcset')) image.setAttribute('srcset', set);
  if (image.localName !== 'img' || !isPlaceholder(image)) return;
  const source = firstValue(image, SOURCES) ?? fromSet(image.getAttribute('srcset'));
  if (source) image.setAttribute('src', source);
}

function firstValue(element: Element, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = element.getAttribute(name)?.trim();
    if (value && (ADDRESS.test(value) || (name.includes('set') && /^\S+(\s|,|$)/.test(value)))) return value;
  }
  return undefined;
}

function fromSet(set: string | null): string | undefined {
  return set?.trim().split(/\s+/)[0]?.replace(/,$/, '') || undefined;
}

function rename(element: Element, name: string): void {
  const twin = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of element.attributes) twin.setAttribute(attribute, value);
  element.replaceWith(twin);
}
