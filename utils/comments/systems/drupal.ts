/** Drupal 7 to 10. */
import type { CommentSystem } from './system';

export const drupal: CommentSystem = {
  id: 'drupal',
  containers: [
    '.comment-wrapper:has(form.comment-form,.comment)',
    'section[class*="comments"][id^="node-"]',
    '#comments.comment-wrapper',
    '.field--name-comment',
    '.field--type-comment',
    '[data-drupal-selector="comment-form"]',
  ],
  items: 'article.comment,div.comment,.comment[about]',
};
