/** Disqus fills its holder with a frame, often only when it comes into view. */
import type { CommentSystem } from './system';

export const disqus: CommentSystem = {
  id: 'disqus',
  containers: ['#disqus_thread', 'iframe[src*="disqus.com/embed"]', '#disqus-comments'],
  frame: true,
};
