/** Civil Comments, closed in 2017. */
import type { CommentSystem } from './system';

export const civil: CommentSystem = {
  id: 'civil',
  containers: ['#civil-comments'],
  frame: true,
};
