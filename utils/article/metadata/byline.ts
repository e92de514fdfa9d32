/** Who wrote it. */
import type { Person } from '../model';
import { fold } from '../text/words';
import { firstMeta, type Head } from './head';
import { isNode, list } from './jsonLd';
import { namesIn, tidyNames } from './names';
import { textsNearTitle } from './nearTitle';

const LONGEST_BYLINE = 160;
const OTHER_MATTER =
  /comment|related|footer|bio|sidebar|widget|avatar|card|teaser|recommend|social|image|photo|quote|testimonial/i;
const PLACES =
  '[itemprop~="author" i] [itemprop~="name" i], [itemprop~="author" i], a[rel~="author" i], [class*="author-name" i], [class*="author__name" i], [class*="byline" i] a, .author a, [class*="byline" i], [class~="author" i], [class*="post-author" i], [class*="entry-author" i], [class*="article-author" i], [class*="written-by" i], [class*="author" i]';
const LEAD_IN_ALONE =
  /^(?:(?:written|posted|published|authored|reported|story|words|article) )?by\s*:?$|^(?:author|authors|written by|autor|auteur|von|par|por)\s*:?$/i;
const LEAD_IN =
  /^(?:(?:written|posted|published|authored|reported|story|words|article)(?: on .{4,25})? )?by\s*:?\s+(?=[\p{L}@])|^authors?\s*:\s*(?=\p{L})/iu;

/** Authors from the first place that names people: structured data, meta elements, the page, text near the headline. */
export function readByline(document: Document, head: Head, siteName: string | undefined, title: string): Person[] {
  const readers = [
    () => fromStory(head),
    () => fromMeta(head),
    () => nearTitle(document, title),
    () => fromPage(document),
  ];
  let fallback: Person[] = [];
  for (const read of readers) {
    const people = tidyNames(read(), siteName);
    if (people.some(({ name }) => fold(name).toLowerCase() !== siteName?.toLowerCase())) return people;
    if (fallback.length === 0) fallback = people;
  }
  return fallback;
}

function fromStory(head: Head): Person[] {
  return list(head.story?.author ?? head.story?.creator).flatMap((author) => {
    if (typeof author === 'string') return namesIn(author);
    if (!isNode(author)) return [];
    const id = author['@id'];
    const named = author.name ? author : head.nodes.find((node) => node['@id'] === id && node.name);
    const href = typeof named?.url === 'string' ? named.url : undefined;
    return list(named?.name).flatMap((name) => (typeof name === 'string' ? namesIn(name, href) : []));
  });
}

function fromMeta(head: Head): Person[] {
  const several =
    head.metaAll.get('citation_author') ?? head.metaAll.get('dc.creator') ?? head.metaAll.get('article:author_name');
  if (several) return several.flatMap((name) => namesIn(surnameLast(name)));
  const label = firstMeta(head, 'twitter:label1');
  const card = label && /written|author|by/i.test(label) ? head.meta.get('twitter:data1') : undefined;
  const one = [
    firstMeta(head, 'author', 'parsely-author', 'sailthru.author', 'byl', 'dcterms.creator'),
    head.meta.get('article:author'),
    card,
  ];
  for (const value of one) {
    const people = value && !/^https?:/i.test(value) ? namesIn(value) : [];
    if (people.length > 0) return people;
  }
  return [];
}

/** Scholarly meta elements say "Roe, Jane". */
function surnameLast(name: string): string {
  const [surname, given, ...more] = name.split(/\s*,\s*/);
  return surname && given && more.length === 0 ? `${given} ${surname}` : name;
}

function fromPage(document: Document): Person[] {
  for (const selector of PLACES.split(', ')) {
    for (const element of document.querySelectorAll(selector)) {
      if (
        OTHER_MATTER.test(element.className) ||
        element.closest('footer, aside, nav, [class*="comment" i], [class*="related" i]')
      )
        continue;
      const people = peopleIn(element);
      if (people.length > 0) return people;
    }
  }
  return [];
}

function peopleIn(element: Element): Person[] {
  const text = spaced(element);
  if (text.length < 2 || text.length > LONGEST_BYLINE) return [];
  const links = [...element.querySelectorAll('a[href]')].filter((link) =>
    /author|profile|people|contributor|staff|team/i.test(link.getAttribute('href') ?? ''),
  );
  const linked = links.flatMap((link) => namesIn(spaced(link)));
  return linked.length > 0 ? linked : namesIn(text);
}

/** Text with spaces where elements meet: name and date often touch. */
function spaced(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return fold(texts.join(' '));
}

function nearTitle(document: Document, title: string): Person[] {
  const texts = textsNearTitle(document, title);
  for (const [index, text] of texts.entries()) {
    if (text.length > LONGEST_BYLINE) continue;
    const names = LEAD_IN_ALONE.test(text) ? namesIn(texts[index + 1] ?? '') : LEAD_IN.test(text) ? namesIn(text) : [];
    if (names.length > 0) return names;
  }
  return [];
}
