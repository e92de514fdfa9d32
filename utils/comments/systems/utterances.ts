/** utterances, GitHub issues below a post. */
import type { CommentSystem } from './system';

export const utterances: CommentSystem = {
  id: 'utterances',
  containers: ['.utterances', 'iframe[src*="utteranc.es"]'],
  frame: true,
};
