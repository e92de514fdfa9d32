/** Muut (once Moot). */
import type { CommentSystem } from './system';

export const muut: CommentSystem = {
  id: 'muut',
  containers: ['#muut_comments', '.muut'],
  frame: true,
};
