/** A live blog: the newest entry first, each with its time, a summary on top and LiveBlogPosting in JSON-LD. */
import { SITE, STORIES } from '../site.mjs';
import { card, foot, masthead } from '../templates/courier.mjs';
import { htmlDocument } from '../templates/document.mjs';
import { jsonLd, newsArticle, openGraph } from '../templates/metadata.mjs';

const story = STORIES.storm;

const ENTRIES = [
  [
    '14:05',
    'The all-clear, with conditions',
    'Lise Amberg',
    '<p>The harbour office has lifted the red warning for Larkmere and the coast south of the estuary. An amber warning for wind stays in force until six. The promenade remains closed: the council’s engineer says that stones are still coming over at the east end, “small ones, about the size of a loaf”.</p><p>We are closing this page. Thank you to everyone who wrote to us from stairwells, cabs and kitchens. The clearing up will be in tomorrow’s paper.</p>',
  ],
  [
    '13:20',
    'Power back for most',
    'Jory Penhallan',
    '<p>Of the 2,100 homes that lost electricity this morning, about 1,700 are back. The rest are in Upper Sole, where a beech has come down across the line and across the only road to the line.</p>',
  ],
  [
    '12:41',
    'The wall has held',
    'Lise Amberg',
    '<p>The tide has turned. At its height, at 12.32, the water stood nine centimetres below the lip of the new harbour wall, which is the closest that it has come since the wall was finished. Spray went over; the sea did not.</p><p>Clapping on the fish quay, where some forty people had gathered in spite of two requests not to.</p>',
  ],
  [
    '12:10',
    null,
    'Nell Harrowgate',
    '<p>For those asking about the river: the Telle is high but steady, and Orrinford’s microphones, which we wrote about <a href="/world/the-city-that-hears-its-river/">last month</a>, report sand on the move and no gravel. It is the sea that we are watching today.</p>',
  ],
  [
    '11:34',
    'Lifeboat returns with all hands',
    'Lise Amberg',
    '<p>The lifeboat is back at its moorings with the three crew of the coaster <i>Margit</i>, which lost its engine off the Ness at half past eight. One has a broken wrist. The coaster is at anchor and holding.</p><blockquote><p>“We went out because they would have come out for us. It was not very nice.” – Dag Orrin, coxswain, Larkmere lifeboat station</p></blockquote>',
  ],
  [
    '10:52',
    'Trains stopped until three',
    'Jory Penhallan',
    '<p>No trains will run between Larkmere and Saltby before three in the afternoon. There is ballast missing under forty metres of the coast line. Tickets are valid on the inland buses, which are full.</p>',
  ],
  [
    '10:15',
    'What the gusts have reached',
    'Hanne Ostrow',
    '<table><caption>Highest gusts up to ten o’clock</caption><thead><tr><th scope="col">Station</th><th scope="col">km/h</th><th scope="col">At</th></tr></thead><tbody><tr><td>Ness light</td><td>131</td><td>09.12</td></tr><tr><td>Larkmere quay</td><td>118</td><td>09.25</td></tr><tr><td>Upper Sole</td><td>109</td><td>09.40</td></tr><tr><td>Orrinford</td><td>84</td><td>09.58</td></tr></tbody></table><p>The figure at the Ness is the highest since the station was given its present instrument, in 1994.</p>',
  ],
  [
    '09:30',
    'Schools are shut',
    null,
    '<p>All schools in the district are closed for today. The hall of Bridge Street school is open to anybody who cannot stay at home; there is soup, and a piano.</p>',
  ],
  [
    '08:44',
    'Coaster in trouble off the Ness',
    'Lise Amberg',
    '<p>The lifeboat has launched to the coaster <i>Margit</i>, three aboard, which reports engine failure two miles west of the Ness. Wind there is south-westerly, ten.</p>',
  ],
  [
    '07:58',
    'Why the tide matters more than the wind',
    'Hanne Ostrow',
    '<p>Storm Aurel is not the strongest of the decade. It is arriving with a spring tide, though, and the low pressure at its centre lets the sea rise by some forty centimetres more. Wind, moon and air are all lifting at the same place and within the same hour. That hour begins at noon.</p>',
  ],
  [
    '07:10',
    'First homes without power',
    'Jory Penhallan',
    '<p>The network company counts 2,100 homes without electricity, most of them in the villages above the estuary.</p>',
  ],
  [
    '06:20',
    'What to do this morning',
    null,
    '<ul><li>Stay away from the promenade and both piers.</li><li>Move cars out of Quay Street and Cooper’s Yard before ten.</li><li>Fill a jug. The pumps at Sole have no second supply.</li><li>Look in on the person next door.</li></ul>',
  ],
  [
    '05:40',
    'Red warning from ten',
    'Courier staff',
    '<p>Good morning. The harbour office has issued a red warning for the coast between Larkmere and Saltby from ten until two, as Storm Aurel meets the highest tide of the autumn. We shall report here until it has passed.</p>',
  ],
];

const idOf = (time) => `at-${time.replace(':', '')}`;
const stampOf = (time) => `2025-11-02T${time}:00+00:00`;

const entry = (
  [time, heading, author, html],
  index,
) => `<article class="live-entry${index === 0 ? ' live-latest' : ''}" id="${idOf(time)}">
<p class="live-time"><time datetime="${stampOf(time)}">${time.replace(':', '.')}</time></p>
<div class="live-text">${heading ? `<h2>${heading}</h2>` : ''}${html}${author ? `<p class="live-author">${author}</p>` : ''}</div>
</article>`;

const liveBlog = (context) => ({
  ...newsArticle(context, story),
  '@type': 'LiveBlogPosting',
  coverageStartTime: stampOf('05:40'),
  coverageEndTime: stampOf('14:05'),
  liveBlogUpdate: ENTRIES.map(([time, heading]) => ({
    '@type': 'BlogPosting',
    headline: heading ?? `Update at ${time}`,
    datePublished: stampOf(time),
    url: `${context.origin}${story.path}#${idOf(time)}`,
  })),
});

export default {
  path: story.path,
  title: story.title,
  design: 'live blog with timed entries',
  article: true,
  lang: 'en',
  render(context) {
    return htmlDocument(context, {
      title: `${story.title} – as it happened | ${SITE.name}`,
      head: `${openGraph(context, story)}\n${jsonLd(liveBlog(context))}`,
      styles: ['courier', 'courier-story', 'live'],
      body: `<div class="page">${masthead(context.path)}
<main class="story live">
<header class="live-head"><p class="live-flag">Live · closed</p>
<h1>${story.title}</h1>
<p class="standfirst">${story.deck}</p>
<p class="byline">By Lise Amberg, Jory Penhallan and Hanne Ostrow · <time datetime="${story.date}">2 November 2025</time></p>
<figure><img src="${story.picture}" alt="${story.alt}" width="1600" height="900"><figcaption>The harbour light at Larkmere. <span class="credit">Illustration: Wren Tolliver / The Courier</span></figcaption></figure>
<section class="live-summary"><h2>What we know</h2><ul><li>The sea wall has held; the tide turned at 12.32.</li><li>Three people were taken off a coaster. One is hurt.</li><li>About 400 homes are still without power.</li></ul></section></header>
<div class="live-feed">${ENTRIES.map(entry).join('\n')}</div>
<section class="more"><h2>More from World</h2><div class="more-grid">${[STORIES.river, STORIES.orchard, STORIES.ferry].map((other) => card(other, { deck: false })).join('')}</div></section>
</main>${foot()}</div>`,
    });
  },
};
