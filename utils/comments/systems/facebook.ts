/** Facebook comments; the old element name has a colon, which a selector must escape. */
import type { CommentSystem } from './system';

export const facebook: CommentSystem = {
  id: 'facebook',
  containers: ['.fb-comments', 'fb\\:comments'],
  frame: true,
};
