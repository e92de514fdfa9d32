/** Kinja (Gizmodo Media). */
import type { CommentSystem } from './system';

export const kinja: CommentSystem = {
  id: 'kinja',
  containers: ['.js_comments-iframe', '#replies .js_discussion'],
  frame: true,
};
