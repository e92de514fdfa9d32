/** Ghost's own comments. */
import type { CommentSystem } from './system';

export const ghost: CommentSystem = {
  id: 'ghost',
  containers: ['.gh-comments', '#ghost-comments-root'],
};
