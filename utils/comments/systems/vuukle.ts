/** Vuukle. */
import type { CommentSystem } from './system';

export const vuukle: CommentSystem = {
  id: 'vuukle',
  containers: ['#vuukle-comments', '.vuukle-comments', '#vuukle_div'],
  frame: true,
};
