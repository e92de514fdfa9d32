/** A story ABOUT ad blockers, full of the words that notices use. None of it is a notice; all of it must stay. */
import { printedDate, SITE, STORIES } from '../site.mjs';
import { card, foot, masthead } from '../templates/courier.mjs';
import { htmlDocument } from '../templates/document.mjs';
import { jsonLd, newsArticle, openGraph } from '../templates/metadata.mjs';

const story = STORIES.banner;

const body = `
<p>The sentence has been written, by one count, in forty-one languages. “It looks like you’re using an ad blocker,” it begins, and it goes on, a little hurt, to ask that you turn it off. Two in five of those who read this paper on a screen have met it in the past month. Fewer than one in nine, according to a study that the Saltby School of Journalism publishes today, did what it asked.</p>
<p>For four years the school’s Ruth Calloway has collected such messages as other people collect stamps. She has some three thousand. They are pinned along a corridor in the order of their tone, from the polite, by the door (“Please support us by disabling your ad blocker”), to the furious, beside the copying machine, where somebody has written in red that <strong>ad blocking is theft</strong> and that the page will now close.</p>
<h2>Begging, bargaining, barring</h2>
<p>There are, she finds, three families. The beggars explain that journalists must eat. The bargainers offer a trade: whitelist this site, and get one article, or a lighter page, or a recipe. The barrers put up a wall. “Ad blocker detected. Disable it and reload,” says the shortest of the collection, and the reader, who has come for the football results, is left looking at a grey page behind which the football results can be dimly seen.</p>
<p>The surprise of the study is how little the difference matters. Beggars persuaded eleven readers in a hundred, bargainers twelve and barrers nine. What did matter was the time at which the message came. Shown after the third paragraph, it was obeyed twice as often as before the first. People will pay, it seems, for what they have begun to like, and they resent being charged at the door of a house that they have not seen.</p>
<figure><blockquote><p>“Nobody reads the message. They read the mood.”</p></blockquote><figcaption>Ruth Calloway, lecturer in media economics at the Saltby School of Journalism</figcaption></figure>
<h2>The other side of the wall</h2>
<p>Those who run a blocker are not, as the messages assume, mostly misers. Asked why they had installed one, the readers in the study named speed first, then the tracking of what they read, and only then the advertisements themselves. A third said that they would gladly see some if they held still. One man, a retired pilot, had tried to switch his blocker off for a site that he was fond of, and had met a film about shower gel that followed him down the page “like a dog that thinks you have a biscuit”. He switched it on again.</p>
<p>Publishers tell a different story, and they, too, have figures. For the eleven local papers in the study, blocked advertisements amounted to a fifth of what their newsrooms cost. Two have closed since it began. “I do not enjoy asking people to disable their adblockers,” says the editor of one that has not. “I enjoy it more than asking people to leave.”</p>
<h2>What worked</h2>
<p>Four of the papers agreed to an experiment. For six months they showed no message at all. They took away whatever moved, weighed the rest, and put a line at the foot of each article that said what it had cost to report. Blockers were not detected and nobody was barred.</p>
<p>After half a year, the part of the readers who blocked had fallen from 38 in a hundred to 31, and those who had subscribed had risen from three to five. It is a small experiment, and Calloway is careful with it; readers of local papers may be kinder than others. The four have decided to carry on. One of them used the saved space for a crossword.</p>
<h2>How do I turn off my ad blocker for one site?</h2>
<p>In most browsers, click the blocker’s icon beside the address, choose to pause or allow, and reload the page. The setting holds for that site alone. You need not, of course: the choice is yours, and this newspaper will not ask.</p>
<p>The corridor, meanwhile, is full. The newest message hangs by itself at the far end, on the door of the broom cupboard. It came from a site for birdwatchers. “We see that you block our advertisements,” it says. “We have looked at them again, and we understand.”</p>`;

export default {
  path: story.path,
  title: story.title,
  design: 'house design: a story about ad blockers, in which nothing is a notice',
  article: true,
  lang: 'en',
  render(context) {
    return htmlDocument(context, {
      title: `${story.title} | ${SITE.name}`,
      head: `${openGraph(context, story)}\n${jsonLd(newsArticle(context, story))}`,
      styles: ['courier', 'courier-story'],
      body: `<div class="page">${masthead(context.path)}
<main class="story"><article>
<p class="kicker"><a href="/world/">Media</a></p>
<h1>${story.title}</h1>
<p class="standfirst">${story.deck}</p>
<p class="byline">By <a rel="author" href="/about/#staff">${story.author}</a> · <time datetime="${story.date}">${printedDate(story.date)}</time></p>
<figure class="lead"><img src="${story.picture}" alt="${story.alt}" width="1600" height="900"><figcaption>The last kiosk on Cooper’s Square still opens at five. <span class="credit">Illustration: Wren Tolliver / The Courier</span></figcaption></figure>
<div class="story-body">${body}</div>
</article>
<section class="more"><h2>More from World</h2><div class="more-grid">${[STORIES.river, STORIES.orchard, STORIES.ferry].map((other) => card(other, { deck: false })).join('')}</div></section>
</main>${foot()}</div>`,
    });
  },
};
