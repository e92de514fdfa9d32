/** Finds grids of other stories below an article: of known vendors, by their heading, by their cards. Reads only. */
import { HEADINGS } from '../comments/evidence';
import { outermost } from '../comments/find';
import { holdsStory, isAfterStory } from '../comments/guard';
import { measureStory, type Story, shortText, wordsBefore } from '../comments/story';
import { headingKind } from '../comments/words';
import { cardGrids } from './cards';
import { announcesStories } from './words';

/** Vendors and plug-ins, by their own markup. */
const VENDORS =
  '[id*="taboola" i],[class*="taboola" i],.trc_related_container,.OUTBRAIN,.ob-widget,[class*="outbrain" i],[id^="rc-widget"],[data-rc-widget],[id^="rcjsload"],' +
  '[data-type="_mgwidget"],[id^="mgid_"],[id*="MGID" i],[id^="zergnet-widget"],[id^="dablewidget"],[class*="engageya" i],[id^="plista" i],[class*="strossle" i],[class*="ligatus" i],' +
  '[data-widget-host="revcontent"],[class*="smartnews"],.jp-relatedposts,.wp-block-jetpack-related-posts,.yarpp-related,.crp_related,.rp4wp-related-posts';
/** What themes call theirs. A name alone is not enough: it has to be built as a grid. */
const NAMED =
  '[class*="related" i],[id*="related" i],[class*="recommend" i],[id*="recommend" i],[class*="read-next" i],[class*="more-stories" i],[class*="you-may" i],[class*="similar-" i]';
const FRAME = 'nav,header,footer,aside,[role="complementary"],[class*="sidebar" i],[id*="sidebar" i],lede-row';
const ASIDE = 'aside,[role="complementary"],[class*="sidebar" i],[id*="sidebar" i]';
const LEAST_LINKS = 3;
const MOST_HEADING = 120;
const WORDS_BEFORE = 40;
/** Prose beside the links: a card has a line or two of it, a story has more. */
const MOST_PROSE_PER_LINK = 200;
/** Where only a name says that it is a grid: "related products and services" are told of in whole paragraphs. */
const MOST_PROSE_UNANNOUNCED = 40;
const MOST_FRAME_LEVELS = 3;
/** Part of the story that may come after: a grid with more behind it stands in the story. */
const STORY_AFTER = 0.15;

/** The grids, in document order; empty when there are none. `body` must exist. */
export function findRecommendations(document: Document): HTMLElement[] {
  const all = <Kind extends HTMLElement>(selector: string): Kind[] => [...document.querySelectorAll<Kind>(selector)];
  const vendors = all(VENDORS).filter(({ offsetHeight }) => offsetHeight > 20);
  const headings = all(`${HEADINGS},[class*="title"],[class*="head"]`).filter((heading) =>
    announcesStories(shortText(heading, MOST_HEADING) ?? ''),
  );
  const named = all(NAMED);
  const cards = cardGrids(document).filter((grid) => !hasHeading(grid));
  if (vendors.length + headings.length + named.length + cards.length === 0) return [];
  const story = measureStory(document);
  const found = [
    ...vendors,
    ...headings.flatMap((heading) => gridOf(heading, story)),
    ...named
      .filter((box) => isGrid(box, story, isAnnounced(box) ? MOST_PROSE_PER_LINK : MOST_PROSE_UNANNOUNCED))
      .map((box) => withFrame(box, story)),
    ...cards.filter((box) => isBesideText(box, story) && isGrid(box, story)).map((box) => withFrame(box, story)),
  ];
  return outermost(found.filter((piece) => isBelow(piece, story) && !isElsewhere(piece, story)));
}

/** After the story, with hardly any of it behind. */
function isBelow(piece: HTMLElement, story: Story): boolean {
  return isAfterStory(piece, story) && story.after(piece) <= story.before(piece) * STORY_AFTER;
}

/** Lists of recipes, or of the stories of a section, are built the same and are what the page is for. */
function isBesideText(cards: HTMLElement, story: Story): boolean {
  return !story.body(cards)?.contains(cards) && cards.textContent.trim().length < story.before(cards);
}

/** In the site's own frame or beside the story. Themes also name the box around everything after its side bar. */
function isElsewhere(piece: HTMLElement, story: Story): boolean {
  for (let box = piece.closest(FRAME); box; box = box.parentElement?.closest(FRAME) ?? null) {
    if (holdsStory(box) || (box.matches('footer') && box.closest('article'))) continue;
    if (!box.matches(ASIDE) || !isUnder(box, story)) return true;
  }
  return false;
}

/** Whether a box that is marked up as an aside is laid out below the story, in its column. */
function isUnder(box: Element, story: Story): boolean {
  const end = story.last(box)?.getBoundingClientRect();
  const place = box.getBoundingClientRect();
  if (!end || end.width === 0 || place.width === 0) return false;
  const shared = Math.min(end.right, place.right) - Math.max(end.left, place.left);
  return place.top >= end.bottom - 1 && shared >= Math.min(end.width, place.width) * 0.6;
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

/** A heading that says something else makes the cards part of the text: sources, winners, what to buy. */
function hasHeading(grid: HTMLElement): boolean {
  const isHeading = (box: Element): boolean => box.matches(HEADINGS) || box.querySelector(HEADINGS) !== null;
  if ([...grid.children].some((child) => isHeading(child) && linksIn(child) === 0 && !child.matches('a'))) return true;
  for (let box = grid, level = 0; level < MOST_FRAME_LEVELS; level++) {
    const before = box.previousElementSibling;
    if (before) return before.textContent.trim().length <= MOST_HEADING && isHeading(before);
    if (!box.parentElement) return false;
    box = box.parentElement;
  }
  return false;
}

function linksIn(box: Element): number {
  return new Set([...box.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'))).size;
}

/** Links to other stories and little else: no form to write in, no comments, no chapter of prose. */
function isGrid(box: HTMLElement, story: Story, proseALink = MOST_PROSE_PER_LINK): boolean {
  const links = linksIn(box);
  if (links < LEAST_LINKS || box.querySelector('textarea')) return false;
  if ([...box.querySelectorAll(HEADINGS)].some(({ textContent }) => headingKind(textContent ?? ''))) return false;
  const prose = story.inside(box).filter((run) => !run.parentElement?.closest('a'));
  return prose.reduce((sum, { data }) => sum + data.trim().length, 0) <= links * proseALink;
}

/** Whether the first heading that is no card's own, if there is one, speaks of other stories. */
function isAnnounced(box: HTMLElement): boolean {
  const own = [...box.querySelectorAll(HEADINGS)].find((one) => !one.closest('a') && !one.querySelector('a'));
  return !own || announcesStories(own.textContent);
}

/** Takes the grid's own heading along. */
function withFrame(grid: HTMLElement, story: Story): HTMLElement {
  let box = grid;
  let parent = box.parentElement;
  for (let level = 0; parent && level < MOST_FRAME_LEVELS; level++, parent = parent.parentElement) {
    const words = parent.textContent.trim().length - box.textContent.trim().length;
    const others = linksIn(parent) - linksIn(box);
    if (words > MOST_HEADING || others > 1 || !isAfterStory(parent, story) || parent.querySelector('textarea')) break;
    if (words > 0) box = parent;
  }
  return box;
}
