/** Who opened a thread, and when. What stands nearest to its title may as well be a reply, a badge or a menu. */
import type { Person } from '../model';
import { HIDDEN_ATTRIBUTE } from '../prepare/clone';
import { fold } from '../text/words';
import { dateOptions } from './dates';
import { type DateOptions, dateInText } from './dateText';
import type { Head } from './head';
import { isoDate } from './isoDate';
import { hasType, isNode, list } from './jsonLd';
import { withoutEntities } from './plain';

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
const POSTER_PLACE = '[data-author], [data-username], shreddit-post[author]';
const SENT = ['created-timestamp', 'data-timestamp', 'data-time'];
/** Pages of members in the addresses that forums make. */
const MEMBER =
  /[?&]action=profile\b|\bmode=viewprofile\b|\b(?:member|profile)\.php\?(?:.*&)?(?:u|id)=|\/(?:users?|members?|profiles?|u)\/[^/?#]|\/~[^/]|\/@[^/]/i;
const NO_MEMBER =
  /\/(?:users?|members?|profiles?)\/(?:login|log-in|signin|sign_in|register|signup|sign_up|top|list)\b|[?&]key=/i;
/** Where a member has no page of their own, or guests get no link to it. */
const NAMED = '[class~="username" i], [class~="author" i], [class*="postuser" i], .postleft dt, .poster h4';
const LEAD_IN = /^(?:(?:posted|started|asked|post|topic)\s+)?by\s+|^@(?=\S)/i;
/** "by drat » Tue Aug 27, 2019" */
const TAIL = /\s*(?:»|•|\s[-–—|]\s|,?\s+on\s+\p{Lu}).*$/u;
const NO_NAME =
  /^(?:view|log ?in|sign|register|member|members|user|profile|offline|online|guest|author|post|reply|quote)\b/i;
const LONGEST_NAME = 40;
/** Menus, side bars and rows of crumbs; the head of a post is inside of the post. */
const FURNITURE =
  'nav, aside, footer, header, [class*="crumb" i]:not(html, body), [class~="sidebar" i]:not(html, body)';
/** Of a story with comments the first to comment is not the author. */
const REPLY = '[class~="comment" i]';
const POST =
  'article, li, shreddit-post, [class*="post" i]:not(html, body), [class*="message" i]:not(html, body), [class*="comment" i]:not(html, body)';
/** A member's own dates. */
const OTHER_DATE =
  /\b(?:join(?:ed)?|register(?:ed)?|member since|last (?:seen|visit|active)|founded|edited|beigetreten|registriert|inscrit|registrado)\b/i;
const LONGEST_LINE = 160;
/** How many elements around a name the date of its post may be away. */
const FARTHEST = 8;
const MOST_LINES = 40;
/** A name of whoever posts stands with little else. */
const LONGEST_BESIDE = 300;

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
  for (const element of document.body.querySelectorAll(POSTER_PLACE)) {
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
  for (const element of document.body.querySelectorAll(`a[href], ${NAMED}`)) {
    const href = element.getAttribute('href');
    if (href !== null && (!MEMBER.test(href) || NO_MEMBER.test(href))) continue;
    const name = fold(element.textContent).replace(LEAD_IN, '').replace(TAIL, '');
    if (!isMemberName(name) || isMention(element) || isFurniture(element) || isHidden(element)) continue;
    const author = { name };
    const published = dateBeside(element, options);
    return { author, ...(published && { published }) };
  }
  return {};
}

const isMemberName = (name: string): boolean =>
  name.length > 1 && name.length <= LONGEST_NAME && /\p{L}/u.test(name) && !NO_NAME.test(name);

/** In the text of a post, or with a reply to a story. */
function isMention(element: Element): boolean {
  if (element.closest(REPLY)) return true;
  const parent = element.parentElement;
  const holdsText = [...(parent?.childNodes ?? [])].some(
    (node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.nodeValue ?? ''),
  );
  return holdsText && (parent?.textContent?.length ?? 0) > LONGEST_BESIDE;
}

/** Where the whole page is hidden until its script has run, nothing is. */
function isHidden(element: Element): boolean {
  const box = element.closest(`[${HIDDEN_ATTRIBUTE}], [hidden]`);
  return box !== null && box.querySelector('h1, article') === null;
}

function isFurniture(element: Element): boolean {
  const box = element.closest(FURNITURE);
  return box !== null && !box.closest(POST);
}

/** The date that stands closest around a name, unless it is that of the member. */
function dateBeside(element: Element, options: DateOptions): string | undefined {
  let around: Element | null = element;
  for (let step = 0; around && around.localName !== 'body' && step < FARTHEST; step += 1) {
    const date = markedDate(around, options) ?? dateLine(around, options);
    if (date) return date;
    around = around.parentElement;
  }
  return undefined;
}

function markedDate(around: Element, options: DateOptions): string | undefined {
  for (const time of around.querySelectorAll('time')) {
    if (OTHER_DATE.test(fold(time.parentElement?.textContent).slice(0, LONGEST_LINE))) continue;
    const date = isoDate(time.getAttribute('datetime')) ?? dateInText(fold(time.textContent), options);
    if (date) return date;
  }
  return undefined;
}

/** The first text that has a date, where neither it nor the text before says what else the date is of. */
function dateLine(around: Element, options: DateOptions): string | undefined {
  const walker = around.ownerDocument.createTreeWalker(around, NodeFilter.SHOW_TEXT);
  let before = '';
  for (let count = 0; count < MOST_LINES && walker.nextNode(); ) {
    const text = fold(walker.currentNode.nodeValue);
    if (text === '') continue;
    count += 1;
    const date = text.length <= LONGEST_LINE ? dateInText(text, options) : undefined;
    if (date && !OTHER_DATE.test(before) && !OTHER_DATE.test(text)) return date;
    before = text;
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
