/** Where comments are the page: there nothing is ever folded, whatever else speaks for it. Reads only. */

import { ITEM, type Story } from './story';
import { headingKind } from './words';

const GENERATOR =
  /xenforo|discourse|vbulletin|phpbb|invision|vanilla|mybb|simple machines|flarum|nodebb|fluxbb|punbb|woltlab|burning board|question2answer|askbot|discuz|mailman|hyperkitty|bugzilla|redmine|\btrac\b|lemmy|kbin/i;
const SCHEMA = /"@type"\s*:\s*\[?\s*"(?:DiscussionForumPosting|QAPage|LiveBlogPosting)"/;
const MARKS =
  '[itemtype$="/DiscussionForumPosting"],[itemtype$="/QAPage"],[itemtype$="/LiveBlogPosting"],html#XF,#phpbb,.ipsApp,#ipsLayout_body,' +
  '#vanilla-app,body.bbpress .bbp-replies,#bbpress-forums,#hnmain,#commentlisting,shreddit-post,.commentarea,#discourse-modal,meta[name^="discourse" i],' +
  '.lemmy-site,[class*="discussion-board" i],[class*="discussionboard" i],.liveblog,[class*="liveblog-entr" i],[data-component-name="LiveBlog"]';
const HOST = /^(?:forums?|community|discuss(?:ions?)?|boards?|ask|answers|lists?|bugs?|bugzilla|issues|groups)\./i;
const HOST_NAMES =
  /(?:^|\.)(?:reddit|lobste|slashdot|soylentnews|stackoverflow|stackexchange|quora|news\.ycombinator|github|gitlab)\./i;
const PATH =
  /\/(?:forums?|viewtopic|showthread|thread|mailman|pipermail|guestbook|gaestebuch|live-?blog)(?:[/.]|$)|\/(?:questions?|issues|pull|threads?|discussions?|topics?|t)\/(?:[^/]+[/.])?\d+|-live-?blog\b/i;
const GUESTBOOK =
  /\bguest ?book|gästebuch|livre d['’]or|libro de visitas|gastenboek|gästbok|книга отзывов|ゲストブック/i;

/** Whether the page is a thread of people, not a story with comments below. */
export function isThread(document: Document): boolean {
  const { location } = document;
  if (location && (isFront(location) || isThreadAddress(location.hostname, location.pathname))) return true;
  const generator = document.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? '';
  if (GENERATOR.test(generator) || GUESTBOOK.test(document.title) || document.querySelector(MARKS)) return true;
  return [...document.querySelectorAll('script[type="application/ld+json"]')].some(({ textContent }) =>
    SCHEMA.test(textContent ?? ''),
  );
}

/** The door of a site shows many stories and no one story's comments. */
export function isFront({ pathname, search }: Pick<Location, 'pathname' | 'search'>): boolean {
  return pathname === '/' && !search;
}

/** Whether an address is one of forums, question sites, issue trackers, mailing lists and live blogs. */
export function isThreadAddress(hostname: string, pathname: string): boolean {
  return HOST.test(hostname) || HOST_NAMES.test(hostname) || PATH.test(pathname);
}

/** Prose that must stand before a comment section: about three sentences. */
const LEAST_STORY = 250;
const ROOTS = 'html,body,main,head,[role="main"],[itemprop="articleBody"]';
const HOLDS_STORY = 'main,[role="main"],[itemprop="articleBody"],[property="articleBody"],.entry-content,h1';

/** Whether a box is the story's own, or a part of the page that has no business with clutter at all. */
export function holdsStory(element: Element): boolean {
  if (element.matches(ROOTS) || element.closest('pre,code,nav,svg,lede-row')) return true;
  return [...element.querySelectorAll(HOLDS_STORY)].some(
    // WordPress themes that call `post_class` for comments give each of them the story's own class.
    (held) => !held.closest(ITEM) && !(held.localName === 'h1' && headingKind(held.textContent ?? '')),
  );
}

/** Whether an element may be folded at all, as far as the story goes: it stands after it and holds none of it. */
export function isAfterStory(element: Element, story: Story): boolean {
  if (holdsStory(element)) return false;
  const before = story.before(element);
  if (before < LEAST_STORY) return false;
  const inside = story.inside(element).reduce((sum, { data }) => sum + data.length, 0);
  // A short text with more talk below it than it has itself is a thread that called itself an article.
  return before > 800 || inside < 2 * before;
}
