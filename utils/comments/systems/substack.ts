/** Substack's discussion below a post; a comment page itself carries no such box. */
import type { CommentSystem } from './system';

export const substack: CommentSystem = {
  id: 'substack',
  containers: [
    '#comments-for-scroll',
    '#discussion:has(.comments-page,.comment-list)',
    '.single-post-section.comments-page',
    '#discussion.single-post-section',
  ],
  items: '.comment',
};
