/** Joomla's two common comment extensions, JComments and Komento. */
import type { CommentSystem } from './system';

export const joomla: CommentSystem = {
  id: 'joomla',
  containers: ['#jc', '#jcomments', '#section-kmt', '#kmt-comments'],
  items: '.comment-box,.kmt-item',
};
