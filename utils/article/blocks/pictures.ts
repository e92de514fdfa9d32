/** Pictures of the page: which address to take of the many that lazy loaders and `<picture>` leave. */
import type { Inline, Picture } from '../model';
import { pictureAddress } from './addresses';
import { sourceSet } from './sourceSet';

const LAZY_ADDRESSES = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-orig-file',
  'data-hi-res-src',
  'data-url',
];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset'];
const PLACEHOLDER =
  /^data:|(?:blank|spacer|placeholder|pixel|transparent|loading|lazy)[\w-]*\.(?:gif|png|svg|jpe?g|webp)/i;
/** Types that a current browser may not draw. */
const UNSURE_TYPE = /jxl|heic|jp2|jpeg2000/i;

const EMOJI =
  /^(?=.*[^#*0-9])(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[#*0-9]|\u200d|\ufe0f|\u20e3)+$/u;
const FORMULA = /^\s*(?:\{\\displaystyle|\\\(|\\\[|\$[^$]+\$$)/;
/** An icon within text is no higher than about three lines. */
const INLINE_SIZE = 64;
const TRACKER_SIZE = 2;

/** The picture of an `<img>` (in a `<picture>` or not); undefined when it has no address or is a tracker. */
export function pictureOf(image: Element, baseUrl: string): Picture | undefined {
  const width = sizeOf(image, 'width');
  const height = sizeOf(image, 'height');
  if (Math.max(width ?? Number.POSITIVE_INFINITY, height ?? 0) <= TRACKER_SIZE) return undefined;
  const set = sourceSet(setsOf(image), baseUrl);
  const src = ownAddress(image, baseUrl) ?? set?.middle;
  if (!src) return undefined;
  return {
    src,
    ...(set ? { srcSet: set.text } : {}),
    alt: image.getAttribute('alt')?.replace(/\s+/g, ' ').trim() ?? '',
    ...(width && height ? { width, height } : {}),
  };
}

/** Whether a picture belongs to the line of text it stands in: icons, emoji, formulas. */
export function isInlinePicture(image: Element): boolean {
  const largest = Math.max(sizeOf(image, 'width') ?? 0, sizeOf(image, 'height') ?? 0);
  const alt = image.getAttribute('alt') ?? '';
  return (largest > 0 && largest <= INLINE_SIZE) || isEmoji(image) || FORMULA.test(alt) || betweenWords(image);
}

/** A picture within a line: emoji as text, TeX as a formula. */
export function inlinePicture(image: Element, baseUrl: string): Inline[] {
  const alt = image.getAttribute('alt')?.trim() ?? '';
  if (isEmoji(image)) return [{ type: 'text', text: alt }];
  if (FORMULA.test(alt)) return [{ type: 'math', math: { text: alt, display: false } }];
  const picture = pictureOf(image, baseUrl);
  return picture ? [{ type: 'image', picture }] : [];
}

function isEmoji(image: Element): boolean {
  return EMOJI.test(image.getAttribute('alt')?.trim() ?? '');
}

/** Text directly before and after, on the same line. */
function betweenWords(image: Element): boolean {
  const sides = [image.previousSibling, image.nextSibling];
  return sides.every((side) => side?.nodeType === 3 && /\S/.test(side.textContent ?? ''));
}

function sizeOf(image: Element, name: 'width' | 'height'): number | undefined {
  const value = image.getAttribute(name)?.trim() ?? '';
  return /^\d+(?:\.\d+)?(?:px)?$/.test(value) ? Math.round(Number.parseFloat(value)) : undefined;
}

function ownAddress(image: Element, baseUrl: string): string | undefined {
  const own = image.getAttribute('src');
  const lazy = LAZY_ADDRESSES.map((name) => image.getAttribute(name)).find(
    (value) => value && !PLACEHOLDER.test(value),
  );
  const chosen = lazy && (!own || PLACEHOLDER.test(own)) ? lazy : own;
  const waits = chosen && PLACEHOLDER.test(chosen) && setsOf(image).length > 0;
  return waits ? undefined : pictureAddress(chosen, baseUrl);
}

/** The source sets to choose from, best first. Sources for certain windows only come last. */
function setsOf(image: Element): string[] {
  const own = ['srcset', ...LAZY_SETS].map((name) => image.getAttribute(name));
  const parent = image.parentElement;
  const sources =
    parent?.localName === 'picture' ? [...parent.children].filter((child) => child.localName === 'source') : [];
  const drawn = sources.filter((source) => !UNSURE_TYPE.test(source.getAttribute('type') ?? ''));
  const ordered = [
    ...drawn.filter((one) => !one.hasAttribute('media')),
    ...drawn.filter((one) => one.hasAttribute('media')),
  ];
  const others = ordered.map((source) => source.getAttribute('srcset') ?? source.getAttribute('data-srcset'));
  return [...own, ...others].filter((set): set is string => Boolean(set?.trim()) && !set?.trim().startsWith('data:'));
}
