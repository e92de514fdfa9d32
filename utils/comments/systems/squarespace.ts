/** Squarespace. */
import type { CommentSystem } from './system';

export const squarespace: CommentSystem = {
  id: 'squarespace',
  containers: [
    '.sqs-comments',
    '.squarespace-comments',
    '[id^="comments-"].squarespace-comments',
    '.blog-item-comments',
  ],
  items: '.comment',
};
