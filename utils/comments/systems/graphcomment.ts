/** GraphComment. */
import type { CommentSystem } from './system';

export const graphcomment: CommentSystem = {
  id: 'graphcomment',
  containers: ['#graphcomment', '#gc-comments'],
  frame: true,
};
