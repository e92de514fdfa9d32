/** Typepad and Movable Type. */
import type { CommentSystem } from './system';

export const typepad: CommentSystem = {
  id: 'typepad',
  containers: ['.comments-content:has(.comment)', '#comments.comments:has(.comment-content)', '#all-comments'],
  items: '.comment[id]',
};
