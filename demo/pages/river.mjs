/** The reference article: the whole pile of a WordPress magazine theme around a good story. */
import { printedDate, SECTIONS, SITE, STORIES } from '../site.mjs';
import { htmlDocument } from '../templates/document.mjs';
import { jsonLd, newsArticle, openGraph } from '../templates/metadata.mjs';
import { riverComments } from './river-comments.mjs';

const story = STORIES.river;
const related = [STORIES.orchard, STORIES.sand, STORIES.storm, STORIES.clams, STORIES.roofs, STORIES.glacier];

const QUOTE = '“A gauge tells you that the flood has arrived. A microphone tells you that it has set out.”';
const SPEAKER = 'Dr. Maren Oduya-Lund, senior hydrologist at the Institute for Inland Waters in Telmark';
const quotation = {
  blockquote: `<blockquote class="wp-block-quote"><p>${QUOTE} – ${SPEAKER}</p></blockquote>`,
  bare: `<p>${QUOTE} – ${SPEAKER}</p>`,
};

const share = ['facebook', 'twitter', 'pinterest', 'linkedin', 'whatsapp', 'email']
  .map(
    (name) =>
      `<a class="post-share-item post-share-${name}" rel="nofollow" href="/about/?share=${name}#sharing" title="Share on ${name}"><i class="penci-faicon fa fa-${name}" aria-hidden="true"></i><span class="dt-share">${name[0].toUpperCase()}${name.slice(1)}</span></a>`,
  )
  .join('');

const body = ({ quote }) => `
<p>On the night the alarm was tested for the first time, nobody in Orrinford heard it. That was the point. At ten past two in the morning a small grey box in a fish smoker’s yard, four kilometres above the old bridge, noted that the river had changed its voice, and passed the news down the valley by radio. Six people were woken. They stood in kitchens and stairwells, read a line of text, and went to look at the water. It was still as flat as a table. Fifty-three minutes later it began to climb the steps.</p>
<p>The town on the Telle has been flooded, by the parish’s own count, thirty-one times since 1640, and twice in the last nine years. It has walls, pumps and a gauge at every bridge. What it did not have was time. Now a network of ninety underwater microphones, most of them built by residents at a school workbench, is giving it some, and engineers from three countries have come to find out how.</p>

<h2>Two Floods and a Question</h2>
<p>The first flood came in daylight, on a Saturday in March, and took the ground floors of two hundred houses. The second came four years later at night and took a life: a retired tram driver who had gone back down for his dog. At the inquiry that followed, the river authority showed that every instrument had worked. The gauges had risen, the threshold had been crossed, the sirens had sounded. Between the siren and the water in the lower town there had been eleven minutes.</p>
<p>It was a schoolteacher, Tomas Achterlund, who asked the question that nobody on the panel could answer. His pupils had been on a river walk upstream on the afternoon before, and several had written the same thing in their notebooks: that the water was noisy. Had anyone, he asked, recorded that?</p>
<p>Nobody had. Rivers are measured by height and by flow, and sometimes by colour. Their sound has been treated, when it was treated at all, as something for poets.</p>

<h2>More Than Meets the Eye</h2>
<p>Seen from the bridge, a rising river and a steady one look much the same until very late. Most of what changes is at the bottom. As the current quickens it begins to move its bed: first sand, which hisses, then gravel, which chatters, and at last cobbles, which knock against one another with a dull, wooden sound that divers on the Telle call the bowling alley.</p>
<p>Each of these has its own range of pitch, and each starts at a fairly exact speed of flow. A microphone on the bed therefore hears a flood growing in stages, as a person in the next room can follow the boiling of a kettle. And because sound travels through water more than a thousand times faster than the flood itself, it can be heard far ahead of the wave.</p>

<h2>How a River Makes a Sound</h2>
<p>In the workshop of the Institute for Inland Waters, a tank eleven metres long has been filled with stones from the Telle. Technicians tilt it by fractions of a degree and listen. It took them two winters to draw what is now pinned to the wall of the town’s control room: a chart with speed along the bottom and pitch up the side, and on it a rising band of grey, a little ragged, like the edge of a wood.</p>
<p>The band has a gap. Between the end of the hissing and the start of the knocking lies a short stretch in which the river grows quieter, as the sand is carried off and the gravel has not yet begun to stir. For a day or two in every wet spring, the Telle is all but silent. The old millers knew it and called it the held breath. It is the best warning of all.</p>
<h3>What the Microphones Cannot Hear</h3>
<p>The method has limits, and the engineers list them without being asked. Ice drowns out everything. So do the motors of pleasure boats, which is why the boxes count only what lasts longer than four minutes. A flood that rises behind a jam of fallen trees gives no notice until the jam breaks, and below the town, where the bed turns to mud, the river makes hardly any sound at all.</p>

<h2>A Network Built in Back Gardens</h2>
<p>The first microphone was a waterproof ear-piece in a jam jar. The ninety in the river today cost about forty crowns each, the price of a good umbrella. They are cast in rubber by the final-year class of the Bridge Street school, tested in the swimming pool and placed, with the owners’ leave, at the bottom of gardens, below mill races and under jetties. A household that takes one is asked to look after its small radio and to clear it of leaves in the autumn.</p>
<p>Achterlund says that this is the part that visitors overlook. An instrument that belongs to the river authority is noticed when it fails. An instrument at the end of somebody’s vegetable bed is noticed when it is tilted. In three years the network has never had fewer than eighty-one boxes working, a record that the authority’s own gauges do not match.</p>

<h2>The Hour That Matters</h2>
<p>Last February the river rose again, higher than in the first flood. The boxes gave their warning at 2.10 in the morning, and at 3.03 the water reached the steps. In those fifty-three minutes the lower town was emptied by a telephone chain and a list, kept on paper, of who cannot manage stairs. Cars were moved. The dog of the tram driver’s widow was carried out by a fireman, who was scratched for his trouble.</p>
${quotation[quote]}
<p>Nobody was hurt. The damage came to a tenth of what the earlier flood had cost, though the water stood eight centimetres higher. Insurers, who had begun to leave the valley, have asked for the data.</p>

<h2>Who Pays for Silence</h2>
<p>There have been arguments. In its second summer the network picked up voices: a microphone set too near the surface had recorded two neighbours discussing a third. The boxes have since been altered so that they store no sound at all, only the strength of twelve bands of pitch, once a second, from which no word can be rebuilt. The plans were put on the door of the town hall, and a retired judge was given the right to open any box at any time. She has opened nine.</p>
<p>Money is the longer quarrel. The boxes are cheap, but the two people who watch over the results are not, and the river authority has so far paid for only one of them. The other is paid from the takings of a summer fair. A motion to put her on the town’s books failed by a single vote in the spring and will return next month.</p>

<h2>What Other Towns Are Copying</h2>
<p>Delegations come by the morning train. They are shown the tank, the chart and the school workbench, and most ask to buy the software, which is free. What they should take home, their hosts tell them, is the list of stairs. A warning is worth what people do with it, and Orrinford spent longer on agreeing who would knock at which door than on building the machine.</p>
<p>Eleven places have begun networks of their own, from a slate valley in the north to a delta where the river is nine kilometres wide. Some will fail. Mud, again. But the chart on the wall has been redrawn for four of them, and each has the same gap in the middle of it, the same held breath.</p>

<h2>Frequently Asked Questions</h2>
<h3>How much earlier is the warning?</h3>
<p>In the two floods since the network was completed, the microphones gave notice forty-eight and fifty-three minutes before the gauge at the old bridge crossed its threshold.</p>
<h3>Can the microphones replace the gauges?</h3>
<p>No. They say that the river has begun to move its bed, and roughly how fast it is flowing, but not how high it will rise.</p>
<p>The town uses both. The microphones wake people up, and the gauges tell them which streets to leave.</p>
<h3>Do the boxes record conversations?</h3>
<p>They did once, by accident. Since then they have kept only the strength of twelve bands of pitch for each second, which is not enough to rebuild speech.</p>
<h3>Could it work on my river?</h3>
<p>It needs a bed of sand, gravel or stones and a current that changes. On slow rivers with muddy beds the engineers advise against it.</p>

<p>On the last evening of our visit Achterlund’s pupils were lowering box number ninety-one from the end of a jetty. One of them put on the headphones, held up a hand for quiet, and listened for a long time. “Sand,” she said. Then they all went home for supper.</p>
<p class="more-insights"><strong>Explore more insights on <a href="/world/">rivers and the towns beside them</a> in our dedicated section.</strong></p>
`;

const nav = SECTIONS.map(({ path, label }) => `<li class="menu-item"><a href="${path}">${label}</a></li>`).join('');

const relatedItem = ({ path, title, picture, date }) => `<div class="item-related">
<a class="related-thumb penci-image-holder" href="${path}" title="${title}"><img src="${picture}" alt="" width="1600" height="900" loading="lazy"></a>
<h3><a href="${path}">${title}</a></h3>
<span class="date"><time datetime="${date}">${printedDate(date)}</time></span>
</div>`;

const comment = (
  { name, date, text, reply },
  index,
) => `<li class="comment ${index % 2 ? 'odd' : 'even'}${reply ? ' depth-2 reply' : ' depth-1'}" id="comment-${4101 + index}">
<div class="thecomment"><div class="author-img"><span class="avatar avatar-${index % 5}" aria-hidden="true">${name[0]}</span></div>
<div class="comment-text"><span class="author">${name}</span> <span class="date"><i class="penci-faicon fa fa-clock-o" aria-hidden="true"></i>${date}</span>
<div class="comment-content"><p>${text}</p></div>
<span class="reply"><a rel="nofollow" class="comment-reply-link" href="#respond" aria-label="Reply to ${name}">Reply</a></span></div></div></li>`;

const comments = `<div class="post-comments" id="comments">
<div id="respond" class="comment-respond">
<h3 id="reply-title" class="comment-reply-title"><span>Leave a Comment</span></h3>
<form action="/wp-comments-post.php" method="post" id="commentform" class="comment-form">
<p class="comment-form-comment"><textarea id="comment" name="comment" cols="45" rows="8" placeholder="Your Comment" aria-label="Your Comment" required></textarea></p>
<div class="comment-form-fields"><p class="comment-form-author"><input id="author" name="author" type="text" placeholder="Name*" aria-label="Name" required></p>
<p class="comment-form-email"><input id="email" name="email" type="email" placeholder="Email*" aria-label="Email" required></p>
<p class="comment-form-url"><input id="url" name="url" type="url" placeholder="Website" aria-label="Website"></p></div>
<p class="comment-form-cookies-consent"><input id="wp-comment-cookies-consent" name="wp-comment-cookies-consent" type="checkbox" value="yes"> <label for="wp-comment-cookies-consent">Save my name, email, and website in this browser for the next time I comment.</label></p>
<p class="form-submit"><input name="submit" type="submit" id="submit" class="submit" value="Submit"> <input type="hidden" name="comment_post_ID" value="2207"></p>
</form></div>
<p class="akismet_comment_form_privacy_notice">This site uses Akismet to reduce spam. <a href="/about/#privacy" rel="nofollow">Learn how your comment data is processed.</a></p>
<div class="post-title-box"><h4 class="post-box-title">12 comments</h4></div>
<ol class="comments comment-list">${riverComments.map(comment).join('\n')}</ol>
</div>`;

/** Metadata as an SEO plugin writes it: one graph of page, site, breadcrumb and article. */
const graph = (context) => ({
  '@graph': [
    newsArticle(context, story, { articleSection: ['world'], commentCount: 12 }),
    { '@type': 'WebSite', name: SITE.name, url: `${context.origin}/` },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Home', item: `${context.origin}/` },
        { '@type': 'ListItem', position: 2, name: 'world', item: `${context.origin}/world/` },
        { '@type': 'ListItem', position: 3, name: story.title },
      ],
    },
  ],
});

export default {
  path: story.path,
  title: story.title,
  design: 'WordPress magazine theme (the reference article)',
  article: true,
  lang: 'en',
  notice: 'soledad',
  quoteVariants: true,
  render(context) {
    return htmlDocument(context, {
      title: `${story.title} - ${SITE.name}`,
      head: `<meta name="generator" content="WordPress 6.6.2">\n${openGraph(context, story)}\n${jsonLd(graph(context))}`,
      styles: ['soledad'],
      bodyAttributes:
        'class="post-template-default single single-post postid-2207 single-format-standard soledad penci-fawesome-ver5 penci-show-pthumb"',
      body: `<div id="soledad_wrapper" class="wrapper-boxed header-style-header-3">
<div class="penci-top-bar"><div class="container"><div class="pctopbar-item">Wednesday edition</div><ul class="penci-topbar-menu"><li><a href="/about/">About</a></li><li><a href="/about/#corrections">Corrections</a></li></ul></div></div>
<div class="penci-header-wrap"><header id="header" class="header-header-3 has-bottom-line">
<div class="inner-header"><div id="logo"><h2><a href="/">${SITE.name}</a></h2></div></div>
<nav id="navigation" class="header-layout-bottom menu-style-1" aria-label="Main"><div class="container"><ul id="menu-main" class="menu">${nav}</ul></div></nav>
</header></div>
<div class="container penci-breadcrumb single-breadcrumb"><span><a class="crumb" href="/">Home</a></span> <span class="sep">»</span> <span><a class="crumb" href="/world/">world</a></span> <span class="sep">»</span> <span>${story.title}</span></div>
<div class="container container-single penci_sidebar right-sidebar"><div id="main" class="penci-main-sticky-sidebar"><div class="theiaStickySidebar">
<article id="post-2207" class="post type-post status-publish">
<div class="header-standard header-classic single-header">
<div class="penci-standard-cat"><span class="cat"><a class="penci-cat-name" href="/world/" rel="category tag">world</a></span></div>
<h1 class="post-title single-post-title entry-title">${story.title}</h1>
<h2 class="penci-psub-title">${story.deck}</h2>
<div class="post-box-meta-single"><span class="author-post byline"><span class="author vcard">by <a class="author-url url fn n" href="/about/#staff">${story.author}</a></span></span> <span><time class="entry-date published" datetime="${story.date}">${printedDate(story.date)}</time></span> <span class="penci-comment-count"><a href="#comments">12 comments</a></span></div>
</div>
<div class="post-image"><img class="attachment-penci-full-thumb wp-post-image" src="${story.picture}" alt="${story.alt}" width="1600" height="900"><div class="penci-featured-caption">The old bridge at Orrinford, an hour after sunset. The first gauge is on its third pier. <span class="credit">Illustration: Wren Tolliver / The Courier</span></div></div>
<div class="tags-share-box single-post-share share-top"><span class="penci-social-share-text">Share</span>${share}</div>
<div class="post-entry blockquote-style-2"><div class="inner-post-entry entry-content" id="penci-post-entry-inner">
${body(context.options)}
</div></div>
<div class="tags-share-box hide-tags"><span class="single-comment-o"><a href="#comments">12 comments</a></span><span class="post-share"><span class="count-number-like">0</span>${share}</span></div>
<div class="post-author"><div class="author-img"><span class="avatar avatar-2" aria-hidden="true">N</span></div><div class="author-content"><h5><a href="/about/#staff" rel="author">${story.author}</a></h5><p>Nell writes about water, weather and the people who are paid to worry about them.</p></div></div>
<div class="post-pagination"><div class="prev-post"><span>previous post</span><h5><a href="${STORIES.orchard.path}">${STORIES.orchard.title}</a></h5></div><div class="next-post"><span>next post</span><h5><a href="${STORIES.clams.path}">${STORIES.clams.title}</a></h5></div></div>
<div class="post-related"><div class="post-title-box"><h4 class="post-box-title">You may also like</h4></div><div class="penci-related-carousel">${related.map(relatedItem).join('\n')}</div></div>
${comments}
</article></div></div>
<aside id="sidebar" class="penci-sidebar-content"><div class="widget widget_search"><form action="/" method="get" role="search"><input type="search" name="s" placeholder="Type and hit enter…" aria-label="Search"></form></div>
<div class="widget penci_latest_posts_widget"><h4 class="widget-title penci-border-arrow"><span class="inner-arrow">Recent Posts</span></h4><ul class="side-newsfeed">${[STORIES.storm, STORIES.glacier, STORIES.worms].map(({ path, title, date, picture }) => `<li class="penci-feed"><a class="side-image" href="${path}" tabindex="-1" aria-hidden="true"><img src="${picture}" alt="" width="1600" height="900"></a><div class="side-item-text"><h4><a href="${path}">${title}</a></h4><span class="side-item-meta">${printedDate(date)}</span></div></li>`).join('')}</ul></div>
<div class="widget widget_categories"><h4 class="widget-title penci-border-arrow"><span class="inner-arrow">Categories</span></h4><ul><li class="cat-item"><a href="/world/">world</a> <span class="category-item-count">(5)</span></li><li class="cat-item"><a href="/science/">science</a> <span class="category-item-count">(6)</span></li></ul></div></aside>
</div>
<div id="penci-footer" class="footer-copyright"><p>© 2025 ${SITE.name}. All names, places and findings are invented.</p></div>
</div>`,
    });
  },
};
