/** Blogger, embedded and old-style. */
import type { CommentSystem } from './system';

export const blogger: CommentSystem = {
  id: 'blogger',
  containers: [
    '#comments:has(#comment-holder,#comment-editor,#comment-post-message,#comments-block)',
    '#comment-holder',
    '#comment-editor',
    '#comments-block',
    '#comments.embed',
  ],
  items: 'li.comment,#comments-block>dt',
};
