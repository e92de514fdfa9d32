/** Viafoura: a custom element, drawn by script. */
import type { CommentSystem } from './system';

export const viafoura: CommentSystem = {
  id: 'viafoura',
  containers: ['vf-conversations', '.vf-comments', '.vf-conversations', 'vf-conversation-starter'],
  items: '.vf-comment',
};
