import { sourceOf } from '../source';
import type { KindParser } from './kind';

export const divider: KindParser = {
  tags: ['hr'],
  parse: (element) => [{ kind: 'divider', ...sourceOf(element) }],
};
