/** WordPress core and the themes built on it: list, reply form, block theme and the Akismet line. */
import type { CommentSystem } from './system';

export const wordpress: CommentSystem = {
  id: 'wordpress',
  containers: [
    '#comments.comments-area',
    '#comments:has(#commentform,.commentlist,.comment-list)',
    '.commentlist',
    '.comment-list:has(li.comment)',
    '#respond:has(form)',
    'form[action*="wp-comments-post"]',
    '.wp-block-comments',
    '.wp-block-post-comments-form',
    '.akismet_comment_form_privacy_notice',
  ],
  items: 'li.comment',
};
