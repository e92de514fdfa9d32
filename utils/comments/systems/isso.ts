/** Isso. */
import type { CommentSystem } from './system';

export const isso: CommentSystem = {
  id: 'isso',
  containers: ['#isso-thread'],
  items: '.isso-comment',
};
