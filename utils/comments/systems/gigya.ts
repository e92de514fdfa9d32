/** Gigya (SAP) comments. */
import type { CommentSystem } from './system';

export const gigya: CommentSystem = {
  id: 'gigya',
  containers: ['.gig-comments-container'],
  items: '.gig-comment',
};
