/** Waline. */
import type { CommentSystem } from './system';

export const waline: CommentSystem = {
  id: 'waline',
  containers: ['#waline', '#waline-comments'],
  items: '.wl-card-item',
};
