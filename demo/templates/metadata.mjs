/** Metadata of different honesty: Open Graph, JSON-LD, a canonical address. A page takes what its kind of site would. */
import { SITE } from '../site.mjs';
import { escapeHtml, jsonForScript } from './escape.mjs';

const meta = (key, name, content) => `<meta ${key}="${name}" content="${escapeHtml(content)}">`;

/** Open Graph and description tags for a story. */
export function openGraph({ origin }, story, type = 'article') {
  const tags = [
    meta('name', 'description', story.deck),
    meta('property', 'og:type', type),
    meta('property', 'og:title', story.title),
    meta('property', 'og:description', story.deck),
    meta('property', 'og:site_name', SITE.name),
    meta('property', 'og:url', origin + story.path),
    meta('property', 'og:image', origin + story.picture),
  ];
  const dates = type === 'article' ? articleTags(story) : [];
  return [`<link rel="canonical" href="${origin}${escapeHtml(story.path)}">`, ...tags, ...dates].join('\n');
}

function articleTags(story) {
  return [
    meta('property', 'article:published_time', story.date),
    ...(story.modified ? [meta('property', 'article:modified_time', story.modified)] : []),
    meta('property', 'article:author', story.author),
    meta('property', 'article:section', story.section),
    meta('name', 'author', story.author),
  ];
}

/** A NewsArticle for JSON-LD; `more` adds to it or overrides it. */
export const newsArticle = ({ origin }, story, more = {}) => ({
  '@type': 'NewsArticle',
  headline: story.title,
  description: story.deck,
  image: [origin + story.picture],
  datePublished: story.date,
  dateModified: story.modified ?? story.date,
  author: [{ '@type': 'Person', name: story.author }],
  publisher: { '@type': 'NewsMediaOrganization', name: SITE.name, url: `${origin}/` },
  mainEntityOfPage: origin + story.path,
  ...more,
});

/** One JSON-LD script element. */
export const jsonLd = (value) =>
  `<script type="application/ld+json">${jsonForScript({ '@context': 'https://schema.org', ...value })}</script>`;
