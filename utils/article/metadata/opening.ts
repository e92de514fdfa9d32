/** Who opened a thread, and when. What stands nearest to its title may as well be a reply, a badge or a menu. */
import type { Person } from '../model';
import { fold } from '../text/words';
import { dateOptions } from './dates';
import type { DateOptions } from './dateText';
import type { Head } from './head';
import { isoDate } from './isoDate';
import { hasType, isNode, list } from './jsonLd';
import { withoutEntities } from './plain';
import { postDate } from './postDate';
import { isFurniture, POSTER_PLACES, posterName } from './poster';

/** The first post of a thread, as far as it says so. */
export interface Opening {
  author?: Person;
  published?: string;
}

/** https://developers.google.com/search/docs/appearance/structured-data/discussion-forum and …/qapage */
const POSTING = /(?:DiscussionForumPosting|SocialMediaPosting|Question)$/;
const POSTING_ITEM = ['DiscussionForumPosting', 'SocialMediaPosting', 'Question']
  .map((type) => `[itemtype$="/${type}"]`)
  .join(', ');
/** Attributes in which software of forums and Reddit write down whose post it is, and when it was sent. */
const POSTER = ['data-author', 'data-username', 'author'];
const ATTRIBUTE_PLACES = '[data-author], [data-username], shreddit-post[author]';
const SENT = ['created-timestamp', 'data-timestamp', 'data-time'];
/** How many elements around a name the date of its post may be away. */
const FARTHEST = 8;

/** Reads a thread before its copy is prepared: names are often hidden beside portraits. */
export function readOpening(document: Document, head: Head): Opening {
  const readers = [stated, marked, byAttribute, byMember];
  let found: Opening = {};
  for (const read of readers) {
    if (!(found.author && found.published)) found = { ...read(document, head), ...found };
  }
  const { published } = found;
  return published ? { ...found, published: onThePage(document, published) } : found;
}

function opening(name: string | undefined, date: unknown, href?: string | null): Opening {
  const published = isoDate(date);
  const url = href && URL.canParse(href) ? href : undefined;
  return {
    ...(name && { author: { name, ...(url && /^https?:/.test(url) && { href: url }) } }),
    ...(published && { published }),
  };
}

function stated(_document: Document, head: Head): Opening {
  const posting = head.nodes.find((node) => hasType(node, POSTING) && (node.author ?? node.datePublished));
  if (!posting) return {};
  const [author] = list(posting.author);
  const [name] = isNode(author) ? list(author.name) : [author];
  const href = isNode(author) && typeof author.url === 'string' ? author.url : undefined;
  const date = posting.datePublished ?? posting.dateCreated;
  return opening(typeof name === 'string' ? fold(withoutEntities(name)) : undefined, date, href);
}

/** Microdata; of what is nested in it only what belongs to the post itself. */
function marked(document: Document): Opening {
  const item = document.querySelector(POSTING_ITEM);
  if (!item) return {};
  const own = (property: string): Element | undefined =>
    [...item.querySelectorAll(`[itemprop~="${property}"]`)].find(
      (element) => element.parentElement?.closest('[itemscope]') === item,
    );
  const author = own('author');
  const date = own('datePublished') ?? own('dateCreated');
  const name = author && said(author.querySelector('[itemprop~="name"]') ?? author.querySelector('a') ?? author);
  return opening(name, date?.getAttribute('datetime') ?? date?.getAttribute('content') ?? date?.textContent);
}

const said = (element: Element): string => fold(element.getAttribute('content') ?? element.textContent);

function byAttribute(document: Document): Opening {
  for (const element of document.body.querySelectorAll(ATTRIBUTE_PLACES)) {
    const name = POSTER.map((attribute) => element.getAttribute(attribute)?.trim()).find(Boolean);
    if (!name || isFurniture(element)) continue;
    const sent = SENT.map((attribute) => element.getAttribute(attribute)).find(Boolean);
    return opening(name, sent ? moment(sent) : element.querySelector('time[datetime]')?.getAttribute('datetime'));
  }
  return {};
}

/** Seconds or milliseconds since 1970, or a date as machines write it. */
function moment(sent: string): string {
  const count = Number(sent);
  if (Number.isNaN(count)) return sent;
  const date = new Date(count < 1e11 ? count * 1000 : count);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

function byMember(document: Document, head: Head): Opening {
  const options = dateOptions(document, head);
  for (const element of document.body.querySelectorAll(POSTER_PLACES)) {
    const name = posterName(element);
    if (name === undefined) continue;
    const published = dateBeside(element, options);
    return { author: { name }, ...(published && { published }) };
  }
  return {};
}

/** The date that stands closest around a name, unless it is that of the member. */
function dateBeside(element: Element, options: DateOptions): string | undefined {
  let around: Element | null = element;
  for (let step = 0; around && around.localName !== 'body' && step < FARTHEST; step += 1) {
    const date = postDate(around, options);
    if (date) return date.iso;
    around = around.parentElement;
  }
  return undefined;
}

const UNIVERSAL = /(?:Z|[+-]00:?00)$/;

/** Data are in universal time: the same moment by the clock of the forum, where the page shows it so. */
function onThePage(document: Document, published: string): string {
  if (!UNIVERSAL.test(published)) return published;
  const at = Date.parse(published);
  const shown = [...document.querySelectorAll('time[datetime]')].map((time) => isoDate(time.getAttribute('datetime')));
  return shown.find((date) => date && /T.*[+-]/.test(date) && Date.parse(date) === at) ?? published;
}
