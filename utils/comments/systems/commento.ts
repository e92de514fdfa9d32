/** Commento and its fork Comentario. */
import type { CommentSystem } from './system';

export const commento: CommentSystem = {
  id: 'commento',
  containers: ['#commento', 'comentario-comments'],
  items: '.commento-card',
};
