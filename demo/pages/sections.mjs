import { SITE, storiesIn } from '../site.mjs';
import { card, foot, masthead } from '../templates/courier.mjs';
import { htmlDocument } from '../templates/document.mjs';
import { openGraph } from '../templates/metadata.mjs';

function section({ path, name, label, intro }) {
  return {
    path,
    title: `${label} – ${SITE.name}`,
    design: 'section list',
    article: false,
    lang: 'en',
    render(context) {
      const stories = storiesIn(name);
      const about = { title: label, deck: intro, path, picture: stories[0].picture };
      return htmlDocument(context, {
        title: `${label} – ${SITE.name}`,
        head: openGraph(context, about, 'website'),
        styles: ['courier'],
        body: `<div class="page">${masthead(path)}
<main class="list">
<h1 class="list-head">${label}</h1>
<p class="list-intro">${intro}</p>
${stories.map((story) => card(story, { level: 2 })).join('\n')}
<p class="list-pages">Page 1 of 1</p>
</main>
${foot()}</div>`,
      });
    },
  };
}

export const world = section({
  path: '/world/',
  name: 'world',
  label: 'World',
  intro: 'Reports from rivers, borders and harbours: how places change, and who is there when they do.',
});

export const science = section({
  path: '/science/',
  name: 'science',
  label: 'Science',
  intro: 'Slow instruments, patient people and the findings that survive a second look.',
});
