/** Movable Type 2 and 3 by its first templates: a head and a body for each comment, side by side. */
import type { CommentSystem } from './system';

export const movabletype: CommentSystem = {
  id: 'movabletype',
  containers: ['.comments-head:has(~ .comments-body)', '.comments-head ~ .comments-body'],
  items: '.comments-body:has(.comments-post)',
};
