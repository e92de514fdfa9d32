/** HubSpot's blog. */
import type { CommentSystem } from './system';

export const hubspot: CommentSystem = {
  id: 'hubspot',
  containers: ['.hs_cos_wrapper_type_blog_comments', '#comments-listing', '.hs-blog-comments'],
  items: '.comment[id]',
};
