/** Comments.app of Telegram. */
import type { CommentSystem } from './system';

export const commentsapp: CommentSystem = {
  id: 'commentsapp',
  containers: ['iframe[src*="comments.app"]'],
  frame: true,
};
