/** Cackle, of Russian sites. */
import type { CommentSystem } from './system';

export const cackle: CommentSystem = {
  id: 'cackle',
  containers: ['#mc-container'],
  items: '.mc-comment',
};
