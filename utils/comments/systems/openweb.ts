/** OpenWeb, once Spot.IM: draws into shadow roots, so the host is what can be folded. */
import type { CommentSystem } from './system';

export const openweb: CommentSystem = {
  id: 'openweb',
  containers: [
    '[data-spotim-module="conversation"]',
    '[data-spot-im-shadow-host]',
    '[data-spot-im-module-default-area="conversation"]',
    '.spot-im-comments',
    '[id^="spot-im-conversation"]',
  ],
  frame: true,
};
