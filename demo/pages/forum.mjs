/** A forum thread. It has posts, not comments: they are the page, and nothing here may be folded away. */
import { SITE, STORIES } from '../site.mjs';
import { htmlDocument } from '../templates/document.mjs';
import { jsonLd } from '../templates/metadata.mjs';

const story = STORIES.forum;

const POSTS = [
  [
    'hollybank',
    'Saturday 18:22',
    212,
    'We live two streets from the sea front and the council is asking the residents what to plant. The pavement is two metres wide, the wind is salt and comes straight up the hill, and last time they put in cherries, which lasted four winters. What has survived on your street?',
  ],
  [
    'saltby_sue',
    'Saturday 18:49',
    1840,
    'Whitebeam. Ours have stood for thirty years in a street like yours. They lean a bit, but so do we.',
  ],
  [
    'dr_bark',
    'Saturday 19:15',
    3021,
    'Before anybody names a tree: how deep is the soil? Most street trees near the sea do not die of salt, they die of standing in a flowerpot. Ask the council for the size of the pit. Under a cubic metre, plant a shrub and call it a day.',
  ],
  ['hollybank', 'Saturday 19:40', 212, 'They say 1.2 by 1.2 by 1. And that the gas main is “roughly” on our side.'],
  [
    'dr_bark',
    'Saturday 19:52',
    3021,
    'Then you have 1.4 cubic metres and an exciting gas main. That is enough for a small tree if the pits are joined under the paving. Ask for a trench, not holes. It costs a little more and doubles what the roots have.',
  ],
  [
    'ninefathoms',
    'Saturday 21:03',
    96,
    'Holm oak. Evergreen, does not mind salt at all, can be clipped. The street will be dark in winter, though, so think about the people in the basements.',
  ],
  [
    'Grete L.',
    'Sunday 08:11',
    407,
    'Please not holm oak if you have gutters. Ours drop leaves in June, when nobody expects it. I say field maple. Not exciting, never ill.',
  ],
  [
    'saltby_sue',
    'Sunday 09:30',
    1840,
    '+1 for field maple. And stake them low: a third of the height at most. Trees that cannot sway never learn to stand.',
  ],
  [
    'quayside_tom',
    'Sunday 11:47',
    58,
    'We got tamarisk. Pink for two weeks, a feather duster for fifty. The sparrows are delighted.',
  ],
  [
    'hollybank',
    'Sunday 20:05',
    212,
    'Thank you all! I have asked for a joined trench with whitebeam and field maple in turn, staked low. The man from the council said that nobody had ever used the word “trench” to him before. I shall report back in four winters.',
  ],
];

const post = (
  [author, time, count, text],
  index,
) => `<article class="message" id="post-${5801 + index}" data-author="${author}">
<div class="message-user"><span class="message-avatar" aria-hidden="true">${author[0].toUpperCase()}</span><h4 class="message-name">${author}</h4><div class="message-userExtras">${count} messages</div></div>
<div class="message-main"><header class="message-attribution"><time>${time}</time> <a href="#post-${5801 + index}">#${index + 1}</a></header>
<div class="message-body">${text}</div>
<footer class="message-footer"><a href="#post-${5801 + index}">Like</a> <a href="#reply">Quote</a></footer></div>
</article>`;

const thread = ({ origin }) => ({
  '@type': 'DiscussionForumPosting',
  headline: story.title,
  text: POSTS[0][3],
  author: { '@type': 'Person', name: POSTS[0][0] },
  datePublished: story.date,
  url: origin + story.path,
  commentCount: POSTS.length - 1,
});

export default {
  path: story.path,
  title: story.title,
  design: 'forum thread',
  article: false,
  lang: 'en',
  render(context) {
    return htmlDocument(context, {
      title: `${story.title} | ${SITE.name} Forum`,
      head: `<meta name="description" content="${story.deck}">\n${jsonLd(thread(context))}`,
      styles: ['forum'],
      bodyAttributes: 'data-template="thread_view"',
      body: `<div class="page p-page">
<header class="p-header"><a class="p-logo" href="/">Courier <b>Forum</b></a><nav><a href="${story.path}">Threads</a> <a href="/about/">Rules</a> <a href="/">Newspaper</a></nav></header>
<main class="p-body">
<div class="p-breadcrumbs"><a href="/">Home</a> › <a href="${story.path}">Streets and gardens</a></div>
<h1 class="p-title">${story.title}</h1>
<div class="p-description">Thread started by <b>hollybank</b>, 2 March 2025 · ${POSTS.length} messages · 1,204 views</div>
<div class="block block--messages">${POSTS.map(post).join('\n')}</div>
<form class="quick-reply" id="reply" action="/about/" method="get"><label>Write your reply<textarea name="reply" rows="4"></textarea></label><button>Post reply</button></form>
</main>
<footer class="p-footer">Be kind. Every tree and every person here is invented.</footer>
</div>`,
    });
  },
};
