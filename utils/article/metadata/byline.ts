/** Who wrote it. */
import type { Person } from '../model';
import { bare } from '../text/words';
import { authorInPlaces } from './authorPlaces';
import { authorAroundTitle, authorAtEnd, authorBesideTitle, authorLabelled, authorNearTitle } from './bylineOnPage';
import { firstMeta, type Head } from './head';
import { hasType, isNode, list } from './jsonLd';
import { isPersonShaped, namesIn, tidyNames } from './names';
import type { Line, Surroundings } from './nearTitle';
import { siteOwner } from './owner';
import { withoutEntities } from './plain';
import { hostLabels } from './site';

/** Accounts and desks that publish for others: "jroe2", "news-admin", "Editorial Team". */
const ACCOUNT = /^[\p{Ll}\d._-]+$|\d{2}|^\p{Lu}\p{Ll}+\p{Lu}$/u;
/** A site's name of this length in a name of an author is no chance: "Harbour Times Ltd". */
const LONG_NAME = 7;
const DESK = /\b(?:admin\w*|webmaster)\b/i;
const FIRM = /\b(?:inc|llc|ltd|gmbh|corp|limited)\.?$|\b(?:co|s\.a|b\.v|k\.k)\.$|株式会社/i;

export interface BylinePlaces {
  document: Document;
  head: Head;
  around: Surroundings;
  /** All short texts of the page. */
  lines: () => readonly Line[];
}

/**
 * Authors from the first place that names people: structured data, meta elements, text near the headline, marked
 * places of the page, text beside the date, the end of the story. Where the page shows a byline under the headline
 * that says otherwise or more than the data, the page is right: readers see it, and editors mend it. Names of the
 * site, of accounts and of desks are only taken where no place names a person.
 */
export function readByline(places: BylinePlaces, siteName: string | undefined): Person[] {
  const { document, head, around, lines } = places;
  const sites = [siteName ?? '', publisherName(head), ...hostLabels(head.url)].map(bare).filter(Boolean);
  const isPerson = ({ name }: Person): boolean => !isSiteOrAccount(name, sites);
  const stated = firstPeople([() => fromStory(head), () => fromMeta(head)], siteName, isPerson);
  const shown = authorNearTitle(around);
  if (stated.some(isPerson)) return asShown(stated, tidyNames(shown, siteName).filter(isPerson), around);
  // Whoever is named right there has written it, be it the site itself.
  if (shown.length > 0) return tidyNames(shown, siteName);
  const onPage = firstPeople(
    [
      () => authorLabelled(lines()),
      () => authorInPlaces(document),
      () => authorAroundTitle(around),
      () => authorBesideTitle(document, around),
      () => authorAtEnd(lines()),
      () => siteOwner(document, head, siteName),
    ],
    siteName,
    isPerson,
  );
  return onPage.some(isPerson) || stated.length === 0 ? onPage : stated;
}

/** The persons of the first reader that names some, else the first names of any kind. */
function firstPeople(
  readers: readonly (() => Person[])[],
  siteName: string | undefined,
  isPerson: (person: Person) => boolean,
): Person[] {
  let fallback: Person[] = [];
  for (const read of readers) {
    const people = tidyNames(read(), siteName);
    const persons = people.filter(isPerson);
    if (persons.length > 0) return persons;
    if (fallback.length === 0) fallback = people;
  }
  return fallback;
}

/** A byline that contradicts the data has to be among the first texts below the headline. */
const CLOSEST = 4;

/** What the page shows, if it names persons by their full names and lacks none of those stated. */
function asShown(stated: Person[], shown: Person[], around: Surroundings): Person[] {
  if (shown.length === 0 || !shown.every(({ name }) => isPersonShaped(name))) return stated;
  const keys = shown.map(({ name }) => bare(name));
  const known = stated.filter(({ name }) => keys.some((key) => key.includes(bare(name))));
  const isFirst = authorNearTitle({ after: around.after.slice(0, CLOSEST), before: [] }).length > 0;
  const says = (known.length === 0 && isFirst) || (known.length === stated.length && shown.length > stated.length);
  return says ? shown : stated;
}

/** The site's own name, or one under which it publishes. */
function isSiteOrAccount(name: string, sites: readonly string[]): boolean {
  const key = bare(name);
  if (ACCOUNT.test(name) || DESK.test(name) || FIRM.test(name)) return true;
  return sites.some(
    (site) =>
      site === key || (key.length > 3 && site.startsWith(key)) || (site.length >= LONG_NAME && key.startsWith(site)),
  );
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
    ...(head.metaAll.get('author') ?? []),
    firstMeta(head, 'parsely-author', 'sailthru.author', 'byl', 'cxenseparse:author'),
    surnameLast(head.meta.get('dcterms.creator') ?? ''),
    card,
    head.meta.get('article:author'),
    head.meta.get('article_author'),
  ];
  const found = one.map((value) => (value && !/^https?:/i.test(value) ? namesIn(value) : []));
  const site = bare(firstMeta(head, 'og:site_name') ?? '');
  return (
    found.find((people) => people.some(({ name }) => bare(name) !== site && !FIRM.test(name))) ??
    found.find((people) => people.length > 0) ??
    []
  );
}

/** Scholarly meta elements say "Roe, Jane". */
function surnameLast(name: string): string {
  const [surname, given, ...more] = name.split(/\s*,\s*/);
  return surname && given && more.length === 0 ? `${given} ${surname}` : name;
}
