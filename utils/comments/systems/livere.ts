/** LiveRe, of Korean sites. */
import type { CommentSystem } from './system';

export const livere: CommentSystem = {
  id: 'livere',
  containers: ['#lv-container'],
  frame: true,
};
