/** CommentBox.io. */
import type { CommentSystem } from './system';

export const commentbox: CommentSystem = {
  id: 'commentbox',
  containers: ['.commentbox'],
  frame: true,
};
