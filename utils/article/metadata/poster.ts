/** Names of those who wrote the posts of a thread, as the software of forums prints them beside each. */
import { HIDDEN_ATTRIBUTE } from '../prepare/clone';
import { fold } from '../text/words';

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
/** A name of whoever posts stands with little else. */
const LONGEST_BESIDE = 300;

/** All elements that may be such a name. */
export const POSTER_PLACES: string = `a[href], ${NAMED}`;

/** The name of whoever wrote a post, where this element stands for one; undefined for mentions and menus. */
export function posterName(element: Element): string | undefined {
  const href = element.getAttribute('href');
  if (href !== null && (!MEMBER.test(href) || NO_MEMBER.test(href))) return undefined;
  const name = fold(element.textContent).replace(LEAD_IN, '').replace(TAIL, '');
  const isPoster = isMemberName(name) && !isMention(element) && !isFurniture(element) && !isHidden(element);
  return isPoster ? name : undefined;
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

/** In a menu, a side bar, or the head of the site. */
export function isFurniture(element: Element): boolean {
  const box = element.closest(FURNITURE);
  return box !== null && !box.closest(POST);
}
