import { SITE } from '../site.mjs';
import { foot, masthead } from '../templates/courier.mjs';
import { htmlDocument } from '../templates/document.mjs';

export default {
  path: '/about/',
  title: `About ${SITE.name}`,
  design: 'plain page of notes',
  article: false,
  lang: 'en',
  render(context) {
    return htmlDocument(context, {
      title: `About ${SITE.name}`,
      styles: ['courier'],
      body: `<div class="page">${masthead('/about/')}
<main class="plain">
<h1>About this paper</h1>
<p>${SITE.name} does not exist. It is a demonstration newspaper, made to show how different kinds of news pages are built.</p>
<h2 id="staff">Staff</h2>
<p>No one. Every writer, speaker, town, institute and finding is invented.</p>
<h2 id="privacy">Privacy</h2>
<p>Nothing is stored, nothing is sent, and no spam filter reads along.</p>
<h2 id="corrections">Corrections</h2>
<p>Corrections stand at the foot of the story that they correct.</p>
<h2 id="sharing">Sharing</h2>
<p>The share buttons lead here, since there is nobody to share with.</p>
</main>
${foot()}</div>`,
    });
  },
};
