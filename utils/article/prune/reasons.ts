/** What speaks against one part of the page, strongest first. */
import type { Vote } from '../candidates/readability';
import { holdsStrapLine } from '../metadata/lead';
import type { OmissionReason } from '../model';
import { follows, linkDensity, nameOf, prose, textLength } from '../prepare/measure';
import { isStory } from '../rescue';
import { KIND_ATTRIBUTE } from '../structure';
import { bare, fold, roughWords } from '../text/words';
import { isAnnounced, isOfSources } from './announced';
import { holdsBlocks, isContainer, isHeading, isSettings } from './elements';
import { isPost, isToFillIn, isToSubscribe } from './forms';
import { frameReason } from './frame';
import { isEmptyHeading } from './headings';
import type { Walk } from './index';
import { isButton, isOfForum, lineReason } from './lines';
import { holdsTeasers, isCardGrid, isLinkBox, isLinkRow } from './links';
import { ruleBeside, ruleFor } from './names';
import { byPlace, isTrailing } from './place';
import { isPlaceholder } from './placeholder';
import { isOfKeptRow } from './rows';

const CONTROLS = 'button, input, select, textarea, label, datalist, meter, progress, svg, menu, canvas';
const MENU = 'nav, [role="navigation"], [role="menu"], [role="search"]';
/** Running text of more words than this, kept by the first reader, is not thrown out for its box's name. */
const FEW_WORDS = 60;
const FEWEST_IN_ROW = 3;
/** Shops send their whole catalogue as a menu; more than this is the page itself. */
const MOST_OF_MENU = 0.8;
/** A box with the opening and more than this of the text is the story, however many links are in it. */
const MOST_OF_STORY = 0.5;

/** The reason to leave out this element, or undefined if it stays (parts of it may still go). */
export function reasonAgainst(element: Element, walk: Walk): OmissionReason | undefined {
  return (
    byElement(element, walk) ??
    byName(element, walk) ??
    byLine(element, walk) ??
    byPlace(element, walk) ??
    byLinks(element, walk) ??
    byVote(element, walk)
  );
}

function byElement(element: Element, walk: Walk): OmissionReason | undefined {
  const share = textLength(element) / walk.length;
  const frame = walk.kind === 'thread' ? undefined : frameReason(element);
  if (frame) return frame;
  if (element.matches(MENU) && share < (walk.isArticle ? 0.4 : MOST_OF_MENU)) return 'navigation';
  if (element.matches(CONTROLS) && !isQuestion(element)) return 'other';
  if (element.localName === 'footer' && share < 0.3 && !element.closest('blockquote, figure')) return 'other';
  if (element.localName === 'aside' && share < 0.4) return 'sideBox';
  if (element.localName === 'form' && (share < 0.3 || isToFillIn(element)) && !isPost(element, walk))
    return 'newsletter';
  return undefined;
}

/** The head of a part that opens on a click. */
function isQuestion(element: Element): boolean {
  const opens = element.hasAttribute('aria-expanded') || element.hasAttribute('aria-controls');
  return opens && roughWords(element.textContent ?? '') >= 3;
}

function byName(element: Element, walk: Walk): OmissionReason | undefined {
  const name = nameOf(element);
  if (name === '' || isHeading(element) || element.localName === 'p') return undefined;
  const rule = ruleFor(name) ?? ruleBeside(name, walk);
  if (!rule || isPraise(name, walk) || isRow(element, rule.reason, walk)) return undefined;
  if (isContent(rule.reason, walk) && !isBesideAnswer(element, rule.reason)) return undefined;
  if (isMisnamed(element, rule.reason)) return undefined;
  if (textLength(element) / walk.length > rule.share || element.querySelector('h1')) return undefined;
  if (rule.reason === 'newsletter' && isToSubscribe(element)) return rule.reason;
  const isSure = rule.isSure || STRONG.has(rule.reason) || (rule.reason === 'relatedLinks' && holdsTeasers(element));
  return isSure || !isKeptProse(element, walk) ? rule.reason : undefined;
}

/**
 * What customers say is told by the pages of a service itself, whatever else the name says ("testimonials-comments");
 * beside a story it is advertisement.
 */
const isPraise = (name: string, { isArticle }: Walk): boolean => !isArticle && /testimon/i.test(name);

/** "Promo" and "card" boxes of which a page has a row are what it shows. */
function isRow(element: Element, reason: OmissionReason, { isArticle }: Walk): boolean {
  if (isArticle || reason !== 'promotion') return false;
  const name = element.getAttribute('class') ?? '';
  const row = [...(element.parentElement?.children ?? [])].filter((one) => one.getAttribute('class') === name);
  return row.length >= FEWEST_IN_ROW;
}

/** What is furniture beside a story is the text itself on pages of other kinds. */
export function isContent(reason: OmissionReason, { kind }: Walk): boolean {
  return (kind === 'list' && reason === 'relatedLinks') || (kind === 'thread' && reason === 'comments');
}

/** What is in the box says that its name is wrong. */
const isMisnamed = (element: Element, reason: OmissionReason): boolean =>
  (reason === 'relatedLinks' && isPlainList(element)) || (reason === 'tags' && holdsStrapLine(element));

/** A list in the text whose name sounds like one of other pages ("postList" of Medium) leads nowhere. */
const isPlainList = (element: Element): boolean =>
  element.matches('ul, ol') && element.querySelector('a[href^="/"], a[href^="http"]') === null;

const ANSWER = '.question, .answer, [itemprop~="acceptedAnswer"], [itemprop~="suggestedAnswer"]';

/** Where questions have answers, comments are remarks on one of them. */
const isBesideAnswer = (element: Element, reason: OmissionReason): boolean =>
  reason === 'comments' && element.parentElement?.closest(ANSWER) != null;

/** Whatever is in such a box, it is not the story. */
export const STRONG = new Set<OmissionReason>(['comments', 'authorBox']);

/** Running text that the first reader kept too. */
export function isKeptProse(element: Element, walk: Walk): boolean {
  const paragraphs = prose(element);
  const kept = walk.vote ? paragraphs.filter((p) => walk.vote?.kept.has(p)) : paragraphs;
  return kept.length > 0 && roughWords(element.textContent ?? '') > FEW_WORDS && linkDensity(element) < 0.3;
}

function byLine(element: Element, walk: Walk): OmissionReason | undefined {
  if (isHeading(element)) return isEmptyHeading(element, walk) ? 'other' : undefined;
  if (holdsBlocks(element) || element.matches('table, pre, blockquote, dl, figure')) return undefined;
  if (isSettings(element)) return 'other';
  if (textLength(element) > 900) return undefined;
  if (walk.isArticle && isButton(element)) return 'promotion';
  const text = fold(element.textContent);
  if (isPlaceholder(text, walk.root)) return 'other';
  const reason = lineReason(text) ?? (walk.kind === 'thread' && isOfForum(text) ? 'other' : undefined);
  // "Written by" in a list is a fact about a film or a book.
  const isFact = reason === 'authorBox' && element.localName === 'li';
  return isFact || (reason && isContent(reason, walk)) ? undefined : reason;
}

function byLinks(element: Element, walk: Walk): OmissionReason | undefined {
  if (walk.kind === 'list' || element.localName === 'li') return undefined;
  if (walk.isArticle && isLinkRow(element)) return 'relatedLinks';
  if (walk.vote?.kept.has(element) && !isTrailing(element, walk) && !isContents(element)) return undefined;
  const reason = ofLinks(element, walk);
  return reason && !isWholeStory(element, walk) ? reason : undefined;
}

function ofLinks(element: Element, walk: Walk): OmissionReason | undefined {
  if (isLinkBox(element)) return linkBoxReason(element, walk);
  const canHoldCards = isContainer(element) || element.matches('ul, ol');
  return canHoldCards && isCardGrid(element) ? 'relatedLinks' : undefined;
}

/** Deals, sources, the best of a month: where most of the text with its opening is links, they are what is told. */
function isWholeStory(element: Element, { firstProse, length, title }: Walk): boolean {
  if (holdsHeadline(element, title)) return true;
  return firstProse !== undefined && element.contains(firstProse) && textLength(element) / length > MOST_OF_STORY;
}

const holdsHeadline = (element: Element, title: string): boolean =>
  [...element.querySelectorAll('h1')].some((h1) => bare(h1.textContent ?? '') === bare(title));

function linkBoxReason(box: Element, { root }: Walk): OmissionReason | undefined {
  if (isContents(box)) return 'navigation';
  return isAnnounced(box) || isOfSources(box, root) ? undefined : 'relatedLinks';
}

/** A table of contents: a list whose links all stay on the page. */
function isContents(element: Element): boolean {
  if (!element.matches('ul, ol, div, section')) return false;
  const links = [...element.querySelectorAll('a[href]')];
  if (links.length < 3 || !links.every((link) => link.getAttribute('href')?.startsWith('#'))) return false;
  const linked = links.reduce((sum, link) => sum + fold(link.textContent).length, 0);
  return linked > fold(element.textContent).length * 0.8;
}

/** What the first reader left out has to show that it is story. */
function byVote(element: Element, { vote }: Walk): OmissionReason | undefined {
  if (!vote?.root.contains(element) || vote.kept.has(element) || isRescued(element, vote)) return undefined;
  if (isOfKeptList(element, vote) || isOfKeptRow(element, vote) || holdsQuestions(element)) return undefined;
  if (
    fold(element.textContent) === '' &&
    (element.localName === 'img' || element.querySelector('img, video, iframe'))
  ) {
    return undefined;
  }
  return linkDensity(element) > 0.5 ? 'relatedLinks' : 'other';
}

/** A list is kept or left out as a whole. */
const isOfKeptList = (element: Element, { kept }: Vote): boolean =>
  element.localName === 'li' && [...(element.parentElement?.children ?? [])].some((item) => kept.has(item));

/** Questions with answers that were recognised as such before. */
const holdsQuestions = (element: Element): boolean =>
  element.matches(`[${KIND_ATTRIBUTE}="faq"]`) || element.querySelector(`[${KIND_ATTRIBUTE}="faq"]`) !== null;

/** Story among what was kept; before its beginning and after its end only what stands side by side with it. */
function isRescued(element: Element, { first, last, kept }: Vote): boolean {
  if (!isStory(element)) return false;
  const isInside = follows(element, first) && follows(last, element);
  if (isInside) return true;
  const isFlow = element.matches('p, ul, ol, dl, table, blockquote, pre, figure, h2, h3, h4');
  return (
    isFlow && [...(element.parentElement?.children ?? [])].some((child) => child.localName === 'p' && kept.has(child))
  );
}
