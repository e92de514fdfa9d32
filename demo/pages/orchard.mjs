/** One story over three pages, tied together by rel=next and rel=prev and by a list of page numbers. */
import { printedDate, SITE, STORIES } from '../site.mjs';
import { card, foot, masthead } from '../templates/courier.mjs';
import { htmlDocument } from '../templates/document.mjs';
import { openGraph } from '../templates/metadata.mjs';

const story = STORIES.orchard;

const PARTS = [
  {
    heading: 'The fence',
    html: `
<p class="first">The fence came in a single morning. Lorries drove up from the valley before dawn, and by the time the milking was done there were posts every five metres from the chapel to the quarry. It ran where the surveyors had drawn it, which was straight, and so it ran through the middle of the Varda orchard, between the fourteenth row of trees and the fifteenth.</p>
<p>There were four thousand and some trees then, most of them an apple that is grown nowhere else, small and grey-skinned and so sour before Christmas that children use it as a dare. It keeps until May. In a place where the passes close in November, a fruit that keeps until May is worth a fence, or so the surveyors may have thought.</p>
<p>Two brothers farmed it. After that morning one of them farmed the rows from one to fourteen and the other the rows from fifteen to thirty-three, in two countries, under two sets of rules about what may be sprayed and what may be sold. They were forbidden to speak across the wire, and for the first years there was a man on a tower to see that they did not.</p>
<h2>What can be said with a saw</h2>
<p>They spoke with the trees. An orchard is pruned in late winter, when it is bare and everyone can see everyone. The elder brother, Matis, was a careful man who opened the crown of a tree like a hand. One February he left a single long shoot on the last tree of row fourteen, pointing over the wire. It was bad pruning, and his brother, twenty paces away, would have known that it was deliberate.</p>
<p>The next February there was a shoot on row fifteen that pointed back.</p>
<p>“My father told it as a joke,” says Matis’s daughter Ilka, who is seventy-one and still climbs. “He said it was the longest letter he ever wrote, one word a year.”</p>
<p>By the time the tower was taken down, in the nineteenth winter, the two branches had met. They rubbed in the wind until the bark was gone and then, as branches will, they grew together. Foresters call it inosculation. In the village it is called the handshake, and it is still there, as thick as a thigh, with the wire inside it.</p>`,
  },
  {
    heading: 'Two sets of rules',
    html: `
<p class="first">When the wire stopped being guarded it did not stop being a border. Apples from row fourteen were sold in one currency and those from row fifteen in another. One side’s government paid farmers to pull old trees up; the other’s paid them to leave old trees standing. Between the two, on the same slope and from the same grafts, an experiment had begun that nobody had designed.</p>
<p>Ilka’s side took the money and pulled up half. It replanted with red dessert apples on low wires, as the advisers wished. Her cousin Bren’s side was paid by the trunk and by the year, and let everything stand, the hollow ones included. For three decades the two halves of the hill drifted apart, until a stranger could have drawn the border from the colour of the leaves.</p>
<h2>The year of the frost</h2>
<p>Then came the spring in which the blossom froze. It had turned warm in March, warmer than anyone could remember, and the red apples flowered three weeks early. On the ninth of April the temperature fell to minus six. The advisers’ trees, every one of them the same variety and every one in bloom, lost their whole crop in a night.</p>
<p>The grey apple had not flowered yet. It never does before the first of May, however kind the spring; nobody knows why, and it is the reason why it had gone out of favour, since late blossom means late fruit. That autumn Bren’s side of the hill carried an ordinary crop. He sent a cart of it across, through the gap by the quarry, with a note that said only: <em>for the cider, and for the look of the thing</em>.</p>
<p>It was the first fruit to cross the border with papers in fifty-one years. The customs officer, who had to find a number for it, entered it as “cut flowers”.</p>
<h2>A library with roots</h2>
<p>The frost brought visitors. A fruit breeder from the lowland university spent a summer walking the rows with labels. Among Bren’s unpulled trees she counted twenty-six kinds of apple, nine of which were on no list, and one hollow trunk, kept standing for the owls and for the subsidy, that still bore a pear which had been described in 1811 and not seen since.</p>
<p>She said that it was like finding that the neighbours had been using a library as a windbreak.</p>`,
  },
  {
    heading: 'The handshake',
    html: `
<p class="first">The wire came down last year, or most of it did. Both governments sent a minister and a band. There was some difficulty over the handshake, because the wire runs through the wood and cannot be taken out without killing both trees. It was agreed in the end, in an annex to a treaty, that eleven centimetres of the frontier shall remain where they are for as long as the tree lives.</p>
<p>What to do with the hill is harder. Ilka would like to graft the grey apple back on to the low wires, and has begun with two rows. Bren’s son would like to pull out some of the hollow trees, which are dangerous, and plant vegetables, which pay. They meet on Thursdays at a table that stands exactly on the old line, and so far they have agreed on the price of the cider.</p>
<h2>Who prunes toward whom</h2>
<p>In February they prune on the same day. It is not a ceremony, and nobody is invited, but people come up from both villages and stand about with flasks. The rule is that you begin at the far end of your own side and work toward the middle. The oldest cut first. The young ones carry the brush to the fire.</p>
<p>By four in the afternoon there are two lines of people on the slope with only the last trees between them, and the talk, which has been loud, drops away. It is hard to say why. There is no tower now and no wire, and anyone may say anything. They work with small saws, quite close, passing them across when one goes blunt.</p>
<p>On the last tree of row fourteen Ilka leaves one shoot that she should take. It points over the line, long and straight and no use to the tree whatever. She looks at it for a while, as her father must have looked at his.</p>
<p>“Next year,” she says, “we will see who answers.”</p>`,
  },
];

const addressOf = (index) => (index === 0 ? story.path : `${story.path}${index + 1}/`);

function pager(index) {
  const numbers = PARTS.map((_, at) =>
    at === index
      ? `<span class="page-numbers current" aria-current="page">${at + 1}</span>`
      : `<a class="page-numbers" href="${addressOf(at)}">${at + 1}</a>`,
  );
  const previous =
    index > 0 ? `<a class="prev page-numbers" rel="prev" href="${addressOf(index - 1)}">Previous</a>` : '';
  const next =
    index < PARTS.length - 1
      ? `<a class="next page-numbers" rel="next" href="${addressOf(index + 1)}">Next page</a>`
      : '';
  return `<nav class="page-links" aria-label="Pages of this story"><span>Pages:</span> ${previous} ${numbers.join(' ')} ${next}</nav>`;
}

const linkTags = (index) =>
  [
    index > 0 ? `<link rel="prev" href="${addressOf(index - 1)}">` : '',
    index < PARTS.length - 1 ? `<link rel="next" href="${addressOf(index + 1)}">` : '',
  ].join('');

const opening = `<p class="kicker"><a href="/world/">World</a></p>
<h1>${story.title}</h1>
<p class="standfirst">${story.deck}</p>
<p class="byline">By <span class="author">${story.author}</span> · <time datetime="${story.date}">${printedDate(story.date)}</time></p>
<figure class="lead"><img src="${story.picture}" alt="${story.alt}" width="1600" height="900"><figcaption>The Varda orchard, seen from the chapel. <span class="credit">Drawing: Sunniva Ek</span></figcaption></figure>`;

const continued = (index) => `<p class="kicker"><a href="/world/">World</a></p>
<h1>${story.title}</h1>
<p class="byline">By <span class="author">${story.author}</span> · Part ${index + 1} of ${PARTS.length}: ${PARTS[index].heading}</p>`;

const storyPage = (part, index) => ({
  path: addressOf(index),
  title: index === 0 ? story.title : `${story.title}, page ${index + 1}`,
  design: `story over three pages, page ${index + 1}`,
  article: true,
  lang: 'en',
  render(context) {
    return htmlDocument(context, {
      title: index === 0 ? `${story.title} | ${SITE.name}` : `${story.title} – Page ${index + 1} | ${SITE.name}`,
      head: `${openGraph(context, { ...story, path: addressOf(index) })}\n${linkTags(index)}`,
      styles: ['courier', 'courier-story'],
      body: `<div class="page">${masthead(context.path)}
<main class="story"><article>
${index === 0 ? opening : continued(index)}
<div class="story-body">${part.html}</div>
${pager(index)}
</article>
<section class="more"><h2>More from World</h2><div class="more-grid">${[STORIES.river, STORIES.storm, STORIES.ferry].map((other) => card(other, { deck: false })).join('')}</div></section>
</main>${foot()}</div>`,
    });
  },
});

export const orchardPages = PARTS.map(storyPage);
