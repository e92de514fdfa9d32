/** Twikoo, with the holder id that its guide names. */
import type { CommentSystem } from './system';

export const twikoo: CommentSystem = {
  id: 'twikoo',
  containers: ['#twikoo', '#tcomment'],
  items: '.tk-comment',
};
