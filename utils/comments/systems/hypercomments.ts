/** HyperComments, of Russian sites. */
import type { CommentSystem } from './system';

export const hypercomments: CommentSystem = {
  id: 'hypercomments',
  containers: ['#hypercomments_widget'],
  frame: true,
};
