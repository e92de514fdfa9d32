/** Cusdis. */
import type { CommentSystem } from './system';

export const cusdis: CommentSystem = {
  id: 'cusdis',
  containers: ['#cusdis_thread'],
  frame: true,
};
