/** The long read: figures, a gallery, tables, footnotes, code, MathML, pull quote, a definition list of questions. */
import { printedDate, SITE, STORIES } from '../site.mjs';
import { card, foot, masthead } from '../templates/courier.mjs';
import { htmlDocument } from '../templates/document.mjs';
import { jsonLd, newsArticle, openGraph } from '../templates/metadata.mjs';
import { sandContents, sandText } from './sand-text.mjs';

const story = STORIES.sand;

export default {
  path: story.path,
  title: story.title,
  design: 'long read with figures, gallery, tables, footnotes, code, MathML and dl FAQ',
  article: true,
  lang: 'en',
  render(context) {
    return htmlDocument(context, {
      title: `${story.title} | The long read | ${SITE.name}`,
      head: `${openGraph(context, story)}\n${jsonLd(newsArticle(context, story, { '@type': 'ReportageNewsArticle' }))}`,
      styles: ['courier', 'courier-story', 'longread'],
      body: `<div class="page">${masthead(context.path)}
<main class="story longread"><article>
<header class="longread-head"><p class="kicker"><a href="${story.path}">The long read</a></p>
<h1>${story.title}</h1>
<p class="standfirst">${story.deck}</p>
<p class="byline">By <a rel="author" href="/about/#staff">${story.author}</a> · Drawings by Sunniva Ek and Nadir Holm · <time datetime="${story.date}">${printedDate(story.date)}</time> · 14 minutes</p></header>
<figure class="lead"><img src="${story.picture}" alt="${story.alt}" width="1600" height="900"><figcaption>The delta of the Arn in the dry season. The dark line is the main channel. <span class="credit">Drawing: Sunniva Ek</span></figcaption></figure>
<nav class="contents" aria-label="Chapters"><ol>${sandContents.map(([id, label]) => `<li><a href="#${id}">${label}</a></li>`).join('')}</ol></nav>
<div class="story-body">${sandText}</div>
</article>
<section class="more"><h2>More long views</h2><div class="more-grid">${[STORIES.clams, STORIES.orchard, STORIES.river].map((other) => card(other, { deck: false })).join('')}</div></section>
</main>${foot()}</div>`,
    });
  },
};
