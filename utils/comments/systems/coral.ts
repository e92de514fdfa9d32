/** Coral, versions 4 and 5, and the Wall Street Journal's holder. */
import type { CommentSystem } from './system';

export const coral: CommentSystem = {
  id: 'coral',
  containers: ['#coral_talk_stream', '#coral_thread', '#coral-container', '#coral_stream'],
  items: '.coral-comment',
};
