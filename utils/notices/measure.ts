/** Measures a box: the only place where the page is turned into a candidate's facts. */
import { replyControls } from '../comments/evidence';
import type { FoundBox } from './box';
import type { Candidate } from './candidate';
import { namesBlocker } from './search';
import { textOf } from './text';
import { isElement, namesOf, upwards, viewportShare } from './tree';
import { findWords, type Words } from './words';

/** What the watcher knows of how the box came. */
export interface Arrival {
  late: boolean;
  revealed: boolean;
  byReader: boolean;
}

const CONSENT =
  /consent|cookie|gdpr|ccpa|onetrust|didomi|usercentrics|uc-banner|qc-cmp|quantcast|truste\b|trustarc|iubenda|klaro|\bcky-|tarteaucitron|sp_message|sourcepoint|cookiebot|osano|termly|borlabs|complianz|cmplz|fc-monetization|\bcmp[-_]/i;
const THREAD =
  /(?:^|[\s_-])(?:answers?|comments?|commentlist|replies|thread|forum|message-?list|chat|reviews?)(?:$|[\s_-])/i;
const PLAYER = /(?:^|[\s_-])(?:video-?js|vjs|jw-?player|jwplayer|player|plyr|flowplayer|pjsdiv|video)(?:$|[\s_-])/i;
const TYPED =
  'input:not([type]),input[type="text"],input[type="email"],input[type="password"],input[type="tel"],input[type="search"],textarea,select';
const PROSE_TAGS =
  /^(?:tr|tbody|table|ol|ul|dl|details|label|button|p|li|blockquote|h[1-6]|td|th|dd|dt|pre|code|figcaption|summary|q|cite|em|strong|a|span|b|i)$/;

function anyName(elements: Iterable<Element>, pattern: RegExp): boolean {
  for (const element of elements) if (pattern.test(namesOf(element))) return true;
  return false;
}

function* ancestorsOf(element: Element): Generator<Element> {
  for (const at of upwards(element)) if (at.localName !== 'body' && at.localName !== 'html') yield at;
}

function isConsent(element: Element): boolean {
  if (anyName(ancestorsOf(element), CONSENT)) return true;
  // Buttons are named for what they do ("do-not-consent"), boxes for what they are.
  const inside = [...element.querySelectorAll('div,section,aside,form,dialog,iframe')].slice(0, 80);
  return anyName(inside, CONSENT);
}

/** A paragraph between paragraphs belongs to the text; a box between paragraphs does not. */
function isProse(element: Element): boolean {
  if (!PROSE_TAGS.test(element.localName)) return false;
  if (
    /^(?:h[1-6]|figcaption|summary|pre|code|blockquote|dd|dt|li|td|th|tr|tbody|table|ol|ul|dl|details)$/.test(
      element.localName,
    )
  )
    return true;
  if (!/^(?:p|div)$/.test(element.localName)) return true;
  const siblings = [...(element.parentElement?.children ?? [])].filter((sibling) => sibling !== element);
  const paragraphs = siblings.filter(({ localName, textContent }) => localName === 'p' && textContent.length > 60);
  return paragraphs.length >= 2;
}

const MANY = 2;

/** Siblings of the box, or of a near ancestor, that are built alike and say something. */
function isOneOfMany(element: Element): boolean {
  let level = 0;
  for (const at of ancestorsOf(element)) {
    if (level++ > 3) return false;
    const alike = [...(at.parentElement?.children ?? [])].filter(
      (sibling) =>
        sibling !== at &&
        sibling.localName === at.localName &&
        sibling.className === at.className &&
        at.className !== '' &&
        (sibling.textContent ?? '').trim().length > 20,
    );
    if (alike.length >= MANY) return true;
  }
  return false;
}

function isInPlayer(element: Element): boolean {
  if (anyName(ancestorsOf(element), PLAYER)) return true;
  const parent = element.parentElement;
  return parent !== null && parent.localName !== 'body' && parent.querySelector('video,audio') !== null;
}

const ENTRIES = 3;

/** One of several entries names a blocker and offers nothing to press; nothing else in the box does. */
function isListed(element: Element, text: string): boolean {
  const entries = [...element.querySelectorAll('li')].slice(0, 20);
  if (entries.length < ENTRIES) return false;
  const naming = entries.filter((entry) => findWords(textOf(entry, text.length)).term);
  const [only] = naming;
  if (!only || naming.length > 1 || only.querySelector('a,button')) return false;
  return !findWords(text.replace(textOf(only, text.length), ' ')).term;
}

/** Long enough to be what somebody said, not the label of a button. Single marks are apostrophes too. */
const QUOTED = /[“„”][^“”„]{24,}[“”]|«[^«»]{24,}»|»[^«»]{24,}«|"[^"]{24,}"|[「『][^」』]{12,}[」』]/g;

/** What the box itself says: a ticker's headlines are of other pages, a report quotes. */
function spokenWords(element: Element, text: string, words: Words): Words {
  const own = element.querySelector('a[href]') ? textOf(element, text.length + 200, false) : text;
  const unquoted = own.replace(QUOTED, ' ');
  return unquoted === text ? words : findWords(unquoted);
}

const LONG_PARAGRAPHS = 6;

function holdsStory(element: Element): boolean {
  if (element.querySelector(':scope article p,main,[itemprop="articleBody"],[role="main"]')) return true;
  const long = [...element.querySelectorAll('p')].filter(({ textContent }) => textContent.trim().length > 120);
  return long.length >= LONG_PARAGRAPHS;
}

function isCaptioned(element: Element): boolean {
  return element.querySelector('figure,figcaption,[class*="lightbox" i] img') !== null;
}

/** The page's title or its headline, unless that is the notice's own, speaks of ad blockers. */
function isAboutBlockers(document: Document, box: Element): boolean {
  const headline = document.querySelector('h1');
  return namesBlocker(document.title) || (!box.contains(headline) && namesBlocker(headline?.textContent ?? ''));
}

/** Takes the facts of a box that is now on screen. Reads layout once. */
export function measure(found: FoundBox, arrival: Arrival): Candidate {
  const { element, placement, text, words } = found;
  return {
    text,
    words,
    spoken: spokenWords(element, text, words),
    placement,
    share: shareOf(element),
    ...arrival,
    topic: isAboutBlockers(element.ownerDocument, element),
    prose: isProse(element),
    oneOfMany: isOneOfMany(element),
    listed: isListed(element, text),
    holdsStory: holdsStory(element),
    consentMark: isConsent(element),
    typedInput: (found.inside ?? element).querySelector(TYPED) !== null,
    switches: element.querySelectorAll('input[type="checkbox"],input[type="radio"],[role="switch"]').length,
    inForm: element.closest('form') !== null,
    inPlayer: isInPlayer(element),
    inThread: anyName([...ancestorsOf(element), ...element.children], THREAD) || replyControls(element).length > 0,
    captioned: isCaptioned(element),
    nameOnly: found.nameOnly ?? false,
  };
}

/** The share of the box or of the largest of its outer parts. */
function shareOf(element: Element): number {
  const parts = [element, ...element.children].filter(isElement).slice(0, 20);
  return Math.max(...parts.map(viewportShare));
}
