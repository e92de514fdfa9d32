/** Remark42 fills its holder with a frame. */
import type { CommentSystem } from './system';

export const remark42: CommentSystem = {
  id: 'remark42',
  containers: ['#remark42'],
  frame: true,
};
