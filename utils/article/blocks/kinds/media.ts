import type { BlockOf } from '../../model';
import { mediaAddress } from '../addresses';
import { childrenNamed } from '../elements';
import { sourceOf } from '../source';
import type { KindParser } from './kind';

/** The page's own sound and film. */
export const media: KindParser = {
  tags: ['video', 'audio'],
  parse(element, { facts: { baseUrl } }) {
    const medium = element.localName === 'audio' ? 'audio' : 'video';
    const addresses = [element, ...childrenNamed(element, 'source')].flatMap((one) => [
      one.getAttribute('src'),
      one.getAttribute('data-src'),
    ]);
    const src = addresses.map((address) => mediaAddress(address, baseUrl)).find(Boolean);
    const poster = mediaAddress(element.getAttribute('poster') ?? element.getAttribute('data-poster'), baseUrl);
    if (!src && !poster) return [];
    const title = (element.getAttribute('title') ?? element.getAttribute('aria-label'))?.trim();
    const block: BlockOf<'media'> = {
      kind: 'media',
      medium,
      ...(src ? { src } : {}),
      ...(poster ? { poster: { src: poster, alt: '' } } : {}),
      ...(title ? { title } : {}),
      ...sourceOf(element),
    };
    return [block];
  },
};
