/** Logora debates and comments, of French newspapers. */
import type { CommentSystem } from './system';

export const logora: CommentSystem = {
  id: 'logora',
  containers: ['#logoraRoot', '[id^="logora_"]', '[class^="logora"][class*="omment"]'],
};
