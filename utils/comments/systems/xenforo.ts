/** XenForo's comment widget on an article; a XenForo forum itself is left. */
import type { CommentSystem } from './system';

export const xenforo: CommentSystem = {
  id: 'xenforo',
  containers: ['.xenforo-comment-widget'],
};
