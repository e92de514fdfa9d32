/** The paper's house design: masthead, cards, foot. Used by the front page, the lists and the newer articles. */
import { printedDate, SECTIONS, SITE } from '../site.mjs';
import { escapeHtml } from './escape.mjs';

const navLink = ({ path, label, lang }, current) =>
  `<a href="${path}"${lang ? ` lang="${lang}" hreflang="${lang}"` : ''}${path === current ? ' aria-current="page"' : ''}>${label}</a>`;

/** The paper's head, large on the front page and slim elsewhere. */
export function masthead(current, { large = false } = {}) {
  const tag = large ? 'h1' : 'p';
  return `<header class="masthead${large ? ' masthead-large' : ''}">
<${tag} class="masthead-name"><a href="/">${SITE.name}</a></${tag}>
${large ? `<p class="masthead-motto">${SITE.motto}</p>` : ''}
<nav class="masthead-nav" aria-label="Sections">${SECTIONS.map((section) => navLink(section, current)).join('\n')}</nav>
</header>`;
}

/** A story as a card. `level` is the heading level of its title. */
export function card(story, { level = 3, className = '', deck = true } = {}) {
  const lang = story.lang ? ` lang="${story.lang}"${story.lang === 'ar' ? ' dir="rtl"' : ''}` : '';
  return `<article class="card ${className}"${lang}>
<a class="card-picture" href="${story.path}" tabindex="-1" aria-hidden="true"><img src="${story.picture}" alt="" width="1600" height="900" loading="lazy"></a>
<h${level} class="card-title"><a href="${story.path}">${escapeHtml(story.title)}</a></h${level}>
${deck ? `<p class="card-deck">${escapeHtml(story.deck)}</p>` : ''}
<p class="card-meta">${escapeHtml(story.author)} · <time datetime="${story.date}">${printedDate(story.date, story.lang ?? 'en-GB')}</time></p>
</article>`;
}

export const foot = () => `<footer class="foot">
<p><strong>${SITE.name}</strong> · ${SITE.motto}</p>
<p><a href="/about/">About this paper</a> · <a href="/about/#privacy">Privacy</a> · <a href="/about/#corrections">Corrections</a></p>
<p>Every name, place and finding in these pages is invented.</p>
</footer>`;
