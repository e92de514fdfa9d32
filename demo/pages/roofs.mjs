/** An explainer: key points, a correction, a video placeholder, and questions marked up in JSON-LD but printed as plain text. */
import { printedDate, SITE, STORIES } from '../site.mjs';
import { card, foot, masthead } from '../templates/courier.mjs';
import { htmlDocument } from '../templates/document.mjs';
import { jsonLd, newsArticle, openGraph } from '../templates/metadata.mjs';

const story = STORIES.roofs;

const FAQ = [
  [
    'Does the colour have to be white?',
    'No. What counts is how much of the sun’s light, including the part we cannot see, a roof sends back. There are grey and even red paints that reflect nearly as much, at about three times the price.',
  ],
  [
    'Will my flat be colder in winter?',
    'A little. In Port Asher the trial flats used about two per cent more heating, against a fifth less cooling in summer. In places with long winters and short summers the sum can come out the other way.',
  ],
  [
    'How long does the paint last?',
    'Between five and eight years, if it is washed. After two years without washing, soot and algae take back roughly half of the gain.',
  ],
  [
    'Is it better than planting a tree?',
    'Where there is room for a tree, plant the tree: it cools the street as well as the roof. Paint is for the places where nothing will grow.',
  ],
];

const body = `
<p>On a Wednesday in July the roof of the Lantern Street estate, a sheet of black bitumen, was at 68 degrees by half past one. The roof of the block beside it was at 41. They had been built in the same year by the same firm. The difference was two coats of white paint, put on in May by eleven tenants and a borrowed roller.</p>
<p>Cities on four continents are now paying for such paint by the tonne. The idea is as old as whitewash. What is new is that there are results: from nine long trials, in climates from monsoon to steppe, of which the largest, in Port Asher, ended this spring. They say that it works. They also say where it does not.</p>
<h2>What the paint does</h2>
<p>A dark roof swallows nine tenths of the sun’s energy, passes some of it down into the rooms and gives the rest back as heat long after sunset. A clean white one sends away about eight tenths at once. In Port Asher the rooms directly under painted roofs were on average 3.1 degrees cooler at four in the afternoon. One floor down the difference was 0.6. Two floors down nobody could measure any.</p>
<p>The effect is largest exactly where it is needed, in badly insulated top-floor flats whose tenants have no air conditioning, and that is the best argument for it. Emergency calls for heat sickness from the painted blocks fell by two fifths in the second summer.</p>
<div class="video-embed" data-provider="courier-video" data-id="roof-71"><button type="button" class="video-play" aria-label="Play video: Two roofs, one afternoon"><img src="/static/pictures/roofs.svg" alt="" width="1600" height="900"><span aria-hidden="true">▶</span></button><p class="video-caption">Video: Two roofs, one afternoon (1:42)</p></div>
<h2>Where it does not help</h2>
<p>Light that is sent away goes somewhere. From a flat roof that is higher than its neighbours it goes back to the sky. From a low roof, or a white wall, a good part of it lands on the building opposite. In the old quarter of Tessaly, where the streets are four metres wide and the houses of different heights, walls that faced painted roofs were up to two degrees warmer, and so were the people who walked beneath them.</p>
<p>The trial there was stopped after one season. Its authors recommend a simple rule: paint only what a pigeon on the roof can see nothing above.</p>
<p>Rain matters, too. The rooms under painted roofs in humid cities stayed a little damper, since a roof that is never hot never dries. In two of the nine trials mould was found that had not been there before.</p>
<h2>What a whole city gains</h2>
<p>Here the trials part company. Models have long promised that if every roof in a city were white, the air over it would cool by one or two degrees. No one has painted every roof. Port Asher, with a third of its roofs done, has seen a fall of 0.2 degrees on calm nights, which is at the edge of what its thermometers can tell.</p>
<p>Dr. Imre Castellane, who led the study for the Coastal Climate Laboratory, does not think that this is a disappointment. “We were asked if it would save the city,” he says. “It saves the top floor. I know people who live on the top floor.”</p>
<h2>What it costs</h2>
<p>A tin that covers twenty square metres sells for about the price of a good pair of shoes, and two coats are needed. In Port Asher the city gave out the paint, and neighbours put it on, at a seventh of what the contractors had asked. One roof in twelve was found to be too worn to be walked on, which came as news to the people beneath it and has led to a second programme, for roofs.</p>`;

const questions = `<h2>Questions and answers</h2>
${FAQ.map(([question, answer]) => `<p><strong>${question}</strong><br>${answer}</p>`).join('\n')}`;

const faqPage = {
  '@type': 'FAQPage',
  mainEntity: FAQ.map(([name, text]) => ({
    '@type': 'Question',
    name,
    acceptedAnswer: { '@type': 'Answer', text },
  })),
};

export default {
  path: story.path,
  title: story.title,
  design: 'explainer with key points, correction, video placeholder and FAQPage JSON-LD beside plain text',
  article: true,
  lang: 'en',
  render(context) {
    return htmlDocument(context, {
      title: `${story.title} | ${SITE.name}`,
      head: `${openGraph(context, story)}\n${jsonLd(newsArticle(context, story))}\n${jsonLd(faqPage)}`,
      styles: ['courier', 'courier-story', 'explainer'],
      body: `<div class="page">${masthead(context.path)}
<main class="story"><article>
<p class="kicker"><a href="/science/">Explained</a></p>
<h1>${story.title}</h1>
<p class="standfirst">${story.deck}</p>
<p class="byline">By <a rel="author" href="/about/#staff">${story.author}</a> · <time datetime="${story.date}">${printedDate(story.date)}</time> · Updated <time datetime="${story.modified}">${printedDate(story.modified)}</time></p>
<figure class="lead"><img src="${story.picture}" alt="${story.alt}" width="1600" height="900"><figcaption>Painted roofs in the upper town of Port Asher at noon. <span class="credit">Illustration: Nadir Holm / The Courier</span></figcaption></figure>
<section class="key-points" aria-labelledby="key"><h2 id="key">Key points</h2><ul>
<li>Rooms directly under a painted roof were about three degrees cooler in the afternoon.</li>
<li>The floor below gains little, and the street can lose.</li>
<li>It helps most in top-floor flats with poor insulation, and least in narrow streets.</li>
</ul></section>
<div class="story-body">${body}
${questions}
</div>
<p class="correction"><strong>Correction, ${printedDate(story.modified)}:</strong> An earlier version of this article said that the rooms were five degrees cooler. That was the greatest difference measured, not the average.</p>
</article>
<section class="more"><h2>More from Science</h2><div class="more-grid">${[STORIES.glacier, STORIES.sand, STORIES.worms].map((other) => card(other, { deck: false })).join('')}</div></section>
</main>${foot()}</div>`,
    });
  },
};
