/** Who wrote it. */
import type { Person } from '../model';
import { bare } from '../text/words';
import { authorAtEnd, authorBesideTitle, authorInPlaces, authorLabelled, authorNearTitle } from './bylineOnPage';
import { firstMeta, type Head } from './head';
import { hasType, isNode, list } from './jsonLd';
import { namesIn, tidyNames } from './names';
import { withoutEntities } from './plain';
import { hostLabels } from './site';

/** Accounts and desks that publish for others: "jroe2", "news-admin", "Editorial Team". */
const ACCOUNT = /^[\p{Ll}\d._-]+$|\d{2}|^\p{Lu}\p{Ll}+\p{Lu}$/u;
const DESK = /\b(?:admin\w*|webmaster)\b/i;

/**
 * Authors from the first place that names people: structured data, meta elements, text near the headline, marked
 * places of the page, text beside the date, the end of the story. Names of the site, of accounts and of desks are
 * only taken where no place names a person.
 */
export function readByline(document: Document, head: Head, siteName: string | undefined, title: string): Person[] {
  const sites = [siteName ?? '', publisherName(head), ...hostLabels(head.url)].map(bare).filter(Boolean);
  const readers = [
    () => fromStory(head),
    () => fromMeta(head),
    () => authorLabelled(document),
    () => authorNearTitle(document, title),
    () => authorInPlaces(document),
    () => authorBesideTitle(document, title),
    () => authorAtEnd(document),
  ];
  let fallback: Person[] = [];
  for (const read of readers) {
    const people = tidyNames(read(), siteName);
    const persons = people.filter(({ name }) => !isSiteOrAccount(name, sites));
    if (persons.length > 0) return persons;
    if (fallback.length === 0) fallback = people;
  }
  return fallback;
}

/** The site's own name, or one under which it publishes. */
function isSiteOrAccount(name: string, sites: readonly string[]): boolean {
  const key = bare(name);
  if (ACCOUNT.test(name) || DESK.test(name)) return true;
  return sites.some((site) => site === key || (key.length > 3 && site.startsWith(key)));
}

function publisherName({ story }: Head): string {
  const publisher = story?.publisher;
  return isNode(publisher) && typeof publisher.name === 'string' ? publisher.name : '';
}

function fromStory(head: Head): Person[] {
  return list(head.story?.author ?? head.story?.creator).flatMap((author) => {
    if (typeof author === 'string') return namesIn(withoutEntities(author));
    if (!isNode(author)) return [];
    const id = author['@id'];
    const named = author.name ? author : head.nodes.find((node) => node['@id'] === id && node.name);
    if (!named) return [];
    const href = typeof named.url === 'string' ? named.url : undefined;
    return list(named.name).flatMap((name) => (typeof name === 'string' ? namesOf(named, name, href) : []));
  });
}

/** Organisations have "and" in their names. */
function namesOf(node: object, value: string, href: string | undefined): Person[] {
  const name = withoutEntities(value);
  const isOrganisation = isNode(node) && hasType(node, /organi[sz]ation/i);
  return isOrganisation ? [{ name }] : namesIn(name, href);
}

function fromMeta(head: Head): Person[] {
  const several =
    head.metaAll.get('citation_author') ??
    head.metaAll.get('citation_authors') ??
    head.metaAll.get('dc.creator') ??
    head.metaAll.get('article:author_name');
  if (several) return several.flatMap((name) => namesIn(surnameLast(name)));
  const label = firstMeta(head, 'twitter:label1');
  const card = label && /written|author|by\b/i.test(label) ? head.meta.get('twitter:data1') : undefined;
  const one = [
    firstMeta(head, 'author', 'parsely-author', 'sailthru.author', 'byl', 'dcterms.creator', 'cxenseparse:author'),
    card,
    head.meta.get('article:author'),
    head.meta.get('article_author'),
  ];
  const found = one.map((value) => (value && !/^https?:/i.test(value) ? namesIn(value) : []));
  const site = bare(firstMeta(head, 'og:site_name') ?? '');
  return (
    found.find((people) => people.some(({ name }) => bare(name) !== site)) ??
    found.find((people) => people.length > 0) ??
    []
  );
}

/** Scholarly meta elements say "Roe, Jane". */
function surnameLast(name: string): string {
  const [surname, given, ...more] = name.split(/\s*,\s*/);
  return surname && given && more.length === 0 ? `${given} ${surname}` : name;
}
