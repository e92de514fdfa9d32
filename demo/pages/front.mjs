import { SITE, STORIES } from '../site.mjs';
import { card, foot, masthead } from '../templates/courier.mjs';
import { htmlDocument } from '../templates/document.mjs';
import { openGraph } from '../templates/metadata.mjs';

const { river, storm, clams, sand, roofs, orchard, library, glacier, worms, washi, ferry, forum } = STORIES;

export default {
  path: '/',
  title: SITE.name,
  design: 'newspaper front page',
  article: false,
  lang: 'en',
  render(context) {
    const about = { title: SITE.name, deck: SITE.motto, path: '/', picture: river.picture };
    return htmlDocument(context, {
      title: `${SITE.name} – ${SITE.motto}`,
      head: openGraph(context, about, 'website'),
      styles: ['courier'],
      body: `<div class="page">${masthead('/', { large: true })}
<main class="front">
${card(river, { level: 2, className: 'card-lead' })}
${card(storm, { level: 2 })}
${card(clams, { level: 2 })}
<h2 class="band">Science and the long view</h2>
${[sand, roofs, glacier].map((story) => card(story)).join('\n')}
<h2 class="band">Elsewhere in the paper</h2>
${[orchard, worms, library, washi].map((story) => card(story, { className: 'card-small' })).join('\n')}
<h2 class="band">From readers and from the archive</h2>
${[forum, ferry].map((story) => card(story, { className: 'card-wide' })).join('\n')}
</main>
${foot()}</div>`,
    });
  },
};
