/** wpDiscuz, a WordPress plugin. */
import type { CommentSystem } from './system';

export const wpdiscuz: CommentSystem = {
  id: 'wpdiscuz',
  containers: ['#wpdcom', '.wpd-thread-wrapper', '#wpd-threads'],
  items: '.wpd-comment',
};
