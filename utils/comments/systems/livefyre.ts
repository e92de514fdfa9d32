/** Livefyre, closed in 2021; old articles still hold it. */
import type { CommentSystem } from './system';

export const livefyre: CommentSystem = {
  id: 'livefyre',
  containers: ['#livefyre-comments', '#livefyre-app', '#livefyre', '.fyre-comments', '.fyre-comment-stream'],
  items: '.fyre-comment-article',
};
