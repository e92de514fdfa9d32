/** Gitalk. */
import type { CommentSystem } from './system';

export const gitalk: CommentSystem = {
  id: 'gitalk',
  containers: ['#gitalk-container'],
  items: '.gt-comment',
};
