/** Pluck, of old US newspapers. */
import type { CommentSystem } from './system';

export const pluck: CommentSystem = {
  id: 'pluck',
  containers: ['.pluck-comm', '#pluckcomments'],
  items: '.pluck-comm-single-comment-main',
};
