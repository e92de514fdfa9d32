/** Players and charts of known providers, and the place-holders that stand for them until a click. */
import { mediaAddress } from '../blocks/addresses';
import { FRAME_ATTRIBUTE } from '../blocks/marks';
import { providerOf } from '../blocks/providers';
import { isTaken, mark, rename } from './reshape';

const FRAME_ADDRESSES = [
  'src',
  'data-src',
  'data-lazy-src',
  'data-litespeed-src',
  'data-cmp-src',
  'data-consent-src',
  'data-embed-src',
  'data-iframe-src',
];
const YOUTUBE = [
  'lite-youtube[videoid]',
  'amp-youtube[data-videoid]',
  '[data-youtube-id]',
  '[data-youtube]',
  '[data-video-provider="youtube"][data-video-id]',
  '.youtube-player[data-id]',
  '.lazy-youtube[data-id]',
];
const YOUTUBE_IDS = ['videoid', 'data-videoid', 'data-youtube-id', 'data-youtube', 'data-video-id', 'data-id'];
const VIMEO = [
  'lite-vimeo[videoid]',
  'amp-vimeo[data-videoid]',
  '[data-vimeo-id]',
  '[data-video-provider="vimeo"][data-video-id]',
];
const VIMEO_IDS = ['videoid', 'data-videoid', 'data-vimeo-id', 'data-video-id'];

export function embeds(clone: Document): void {
  for (const frame of clone.querySelectorAll('iframe, amp-iframe, [data-embed-src], [data-iframe-src]')) {
    const address = addressOf(frame);
    if (address && !isTaken(frame) && providerOf(address).known) markFrame(frame, address);
  }
  placeholders(clone, YOUTUBE, YOUTUBE_IDS, /^[\w-]{11}$/, 'https://www.youtube-nocookie.com/embed/');
  placeholders(clone, VIMEO, VIMEO_IDS, /^\d{5,}$/, 'https://player.vimeo.com/video/');
}

function addressOf(frame: Element): string | undefined {
  return FRAME_ADDRESSES.map((name) => mediaAddress(frame.getAttribute(name), frame.ownerDocument.baseURI)).find(
    Boolean,
  );
}

function markFrame(frame: Element, address: string): void {
  const embed = mark(rename(frame, 'iframe'), 'embed');
  embed.setAttribute(FRAME_ATTRIBUTE, address);
  embed.removeAttribute('src');
}

function placeholders(
  clone: Document,
  selectors: readonly string[],
  names: readonly string[],
  shape: RegExp,
  base: string,
): void {
  for (const element of clone.querySelectorAll(selectors.join(','))) {
    const id = names.map((name) => element.getAttribute(name)).find((value) => value && shape.test(value));
    if (id && !isTaken(element)) markFrame(element, base + id);
  }
}
