/** Valine, of static Chinese blogs. */
import type { CommentSystem } from './system';

export const valine: CommentSystem = {
  id: 'valine',
  containers: ['#vcomments', '#valine'],
  items: '.vcard',
};
