/** Jetpack puts the WordPress form into a frame. */
import type { CommentSystem } from './system';

export const jetpack: CommentSystem = {
  id: 'jetpack',
  containers: ['iframe[name="jetpack_remote_comment"]', '.jetpack_remote_comment'],
  frame: true,
};
