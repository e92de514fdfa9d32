import type { BlockOf } from '../../model';
import { mediaAddress } from '../addresses';
import { FRAME_ATTRIBUTE } from '../marks';
import { isTracker, providerOf } from '../providers';
import { sourceOf } from '../source';
import type { KindParser } from './kind';

const SMALLEST = 40;
/** What players call themselves, whatever they play. */
const SAYS_NOTHING =
  /^(?:(?:youtube|vimeo|facebook|instagram|twitter|spotify|embedded|external)\s+)?(?:(?:video|audio|media|content|podcast)\s+)?(?:video|audio|player|embed|content|i?frame|tweet|post)$/i;

/** Frames of third parties, and the links that structure marking left in their place. */
export const embed: KindParser = {
  tags: ['iframe', 'object', 'embed'],
  parse(element, { facts: { baseUrl } }) {
    const address = ['src', 'data-src', 'data-lazy-src', 'data', FRAME_ATTRIBUTE]
      .map((name) => element.getAttribute(name))
      .find((value) => value && value !== 'about:blank');
    const frame = mediaAddress(address, baseUrl);
    if (!frame || isTracker(frame) || isTiny(element)) return [];
    const { provider, href } = providerOf(frame);
    const label = (element.getAttribute('title') ?? element.getAttribute('aria-label'))?.trim();
    const title = label && !SAYS_NOTHING.test(label) ? label : undefined;
    const block: BlockOf<'embed'> = {
      kind: 'embed',
      provider,
      href,
      frame,
      ...(title ? { title } : {}),
      ...sourceOf(element),
    };
    return [block];
  },
};

function isTiny(element: Element): boolean {
  return ['width', 'height'].some((name) => {
    const value = element.getAttribute(name) ?? '';
    return /^\d+(?:px)?$/.test(value) && Number.parseInt(value, 10) < SMALLEST;
  });
}
