/** A Discourse thread embedded below an article; a Discourse forum itself is left. */
import type { CommentSystem } from './system';

export const discourse: CommentSystem = {
  id: 'discourse',
  containers: ['#discourse-comments', 'iframe#discourse-embed-frame'],
  frame: true,
};
