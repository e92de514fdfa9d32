/** Hyvor Talk: a custom element, formerly a plain holder. */
import type { CommentSystem } from './system';

export const hyvor: CommentSystem = {
  id: 'hyvor',
  containers: ['hyvor-talk-comments', '#hyvor-talk-view'],
  frame: true,
};
