/** The Lab: two stories of one script-driven app. Nothing in the markup says what anything is. */
import { labView } from '../static/lab/view.mjs';
import { htmlDocument } from '../templates/document.mjs';
import { jsonForScript } from '../templates/escape.mjs';
import { openGraph } from '../templates/metadata.mjs';
import { treeToHtml } from '../templates/tree.mjs';
import { labStories } from './lab-stories.mjs';

const labPage = (story) => ({
  path: story.path,
  title: story.title,
  design: 'React-like app: divs and class names that say nothing, hydrated by script',
  article: true,
  lang: 'en',
  render(context) {
    return htmlDocument(context, {
      title: `${story.title} · Courier Lab`,
      head: openGraph(context, story),
      styles: ['lab'],
      modules: ['lab/app.mjs'],
      body: `<div id="root">${treeToHtml(labView(story))}</div>
<script type="application/json" id="__DATA__">${jsonForScript(labStories)}</script>`,
    });
  },
});

export const labPages = Object.values(labStories).map(labPage);
