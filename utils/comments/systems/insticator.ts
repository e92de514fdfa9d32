/** Insticator commenting. */
import type { CommentSystem } from './system';

export const insticator: CommentSystem = {
  id: 'insticator',
  containers: ['#insticator-commenting', '.insticator-unit[id*="comment"]'],
  frame: true,
};
