/** VK's comment widget. */
import type { CommentSystem } from './system';

export const vkontakte: CommentSystem = {
  id: 'vkontakte',
  containers: ['#vk_comments', '[id^="vk_comments"]'],
  frame: true,
};
