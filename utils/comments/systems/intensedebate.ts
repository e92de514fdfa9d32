/** IntenseDebate. */
import type { CommentSystem } from './system';

export const intensedebate: CommentSystem = {
  id: 'intensedebate',
  containers: ['#idc-container', '#idc-container-parent', '.idc-new'],
  items: '.idc-c',
};
