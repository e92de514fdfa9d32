/** giscus, GitHub discussions below a post. */
import type { CommentSystem } from './system';

export const giscus: CommentSystem = {
  id: 'giscus',
  containers: ['.giscus', 'giscus-widget', 'iframe[src*="giscus.app"]'],
  frame: true,
};
