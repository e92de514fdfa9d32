import type { BlockOf } from '../../model';
import { linkAddress } from '../addresses';
import { NETWORK_ATTRIBUTE, partOf, TIME_ATTRIBUTE } from '../marks';
import { sourceOf } from '../source';
import { without } from './boxes';
import type { KindParser } from './kind';

/** A post of a social network that the page carries as text. */
export const post: KindParser = {
  tags: [],
  parse(element, parsing) {
    const authorPart = partOf(element, 'author');
    const author = authorPart?.textContent?.replace(/\s+/g, ' ').trim();
    const date = element.getAttribute(TIME_ATTRIBUTE);
    const href = linkAddress(element.getAttribute('cite'), parsing.facts.baseUrl);
    const block: BlockOf<'post'> = {
      kind: 'post',
      network: element.getAttribute(NETWORK_ATTRIBUTE) ?? '',
      ...(author ? { author } : {}),
      ...(href ? { href } : {}),
      ...(date ? { date } : {}),
      content: parsing.flow(without(element, authorPart)),
      ...sourceOf(element),
    };
    return block.content.length > 0 || block.href ? [block] : [];
  },
};
