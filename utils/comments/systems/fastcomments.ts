/** FastComments; the id carries a number when there are several. */
import type { CommentSystem } from './system';

export const fastcomments: CommentSystem = {
  id: 'fastcomments',
  containers: ['[id^="fastcomments"]', 'fastcomments-widget'],
  frame: true,
};
