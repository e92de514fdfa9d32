/** Finds grids of other stories below an article: of known vendors, then by their heading and links. Reads only. */
import { HEADINGS } from '../comments/evidence';
import { outermost } from '../comments/find';
import { isAfterStory } from '../comments/guard';
import { measureStory, type Story, wordsBefore } from '../comments/story';
import { headingKind } from '../comments/words';
import { announcesStories } from './words';

/** Vendors and plug-ins, by their own markup. */
const VENDORS =
  '[id^="taboola-"],.trc_related_container,.OUTBRAIN,.ob-widget,[id^="rc-widget"],[data-rc-widget],[data-type="_mgwidget"],[id^="mgid_"],' +
  '[id^="zergnet-widget"],[id^="dablewidget"],.jp-relatedposts,.wp-block-jetpack-related-posts,.yarpp-related,.crp_related,.rp4wp-related-posts';
const NOT_HERE = 'nav,header,footer,aside,[role="complementary"],[class*="sidebar" i],[id*="sidebar" i],lede-row';
const LEAST_LINKS = 3;
const MOST_HEADING = 120;
const WORDS_BEFORE = 40;
/** Prose beside the links: a card has a line or two of it, a story has more. */
const MOST_PROSE_PER_LINK = 200;
/** Part of the story that may come after: a grid with more behind it stands in the story. */
const STORY_AFTER = 0.15;

/** The grids, in document order; empty when there are none. `body` must exist. */
export function findRecommendations(document: Document): HTMLElement[] {
  const vendors = [...document.querySelectorAll<HTMLElement>(VENDORS)].filter(({ offsetHeight }) => offsetHeight > 20);
  const headings = [...document.querySelectorAll<HTMLElement>(`${HEADINGS},[class*="title"],[class*="head"]`)].filter(
    ({ textContent }) => textContent.length <= MOST_HEADING && announcesStories(textContent),
  );
  if (vendors.length + headings.length === 0) return [];
  const story = measureStory(document);
  const found = [...vendors, ...headings.flatMap((heading) => gridOf(heading, story))];
  return outermost(found.filter((piece) => !piece.closest(NOT_HERE) && isBelow(piece, story)));
}

/** After the story, with hardly any of it behind. */
function isBelow(piece: HTMLElement, story: Story): boolean {
  return isAfterStory(piece, story) && story.after(piece) <= story.before(piece) * STORY_AFTER;
}

/** The smallest box that begins with the heading and holds the links, or the heading and the sibling that does. */
function gridOf(heading: HTMLElement, story: Story): HTMLElement[] {
  let box = heading;
  for (let parent = box.parentElement; parent; parent = parent.parentElement) {
    if (!isAfterStory(parent, story) || wordsBefore(parent, heading) > WORDS_BEFORE) break;
    box = parent;
    if (linksIn(box) >= LEAST_LINKS) return isGrid(box, story) ? [box] : [];
  }
  const next = box.nextElementSibling;
  return next instanceof HTMLElement && isGrid(next, story) ? [box, next] : [];
}

function linksIn(box: Element): number {
  return new Set([...box.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href)).size;
}

/** Links to other stories and little else: no form to write in, no comments, no chapter of prose. */
function isGrid(box: HTMLElement, story: Story): boolean {
  const links = linksIn(box);
  if (links < LEAST_LINKS || box.querySelector('textarea')) return false;
  if ([...box.querySelectorAll(HEADINGS)].some(({ textContent }) => headingKind(textContent ?? ''))) return false;
  const prose = story.inside(box).filter((run) => !run.parentElement?.closest('a'));
  return prose.reduce((sum, { data }) => sum + data.trim().length, 0) <= links * MOST_PROSE_PER_LINK;
}
