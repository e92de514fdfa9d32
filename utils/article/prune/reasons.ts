/** What speaks against one part of the page, strongest first. */
import type { Vote } from '../candidates/readability';
import type { OmissionReason } from '../model';
import { linkDensity, nameOf, prose, textLength } from '../prepare/measure';
import { isStory } from '../rescue';
import { bare, fold, roughWords } from '../text/words';
import { holdsBlocks, isContainer, isHeading } from './elements';
import type { Walk } from './index';
import { lineReason } from './lines';
import { isCardGrid, isLinkBox } from './links';
import { ruleFor } from './names';

const CONTROLS = 'button, input, select, textarea, label, datalist, meter, progress, svg, menu, canvas';
const MENU = 'nav, [role="navigation"], [role="menu"], [role="search"]';
/** Running text of more words than this, kept by the first reader, is not thrown out for its box's name. */
const FEW_WORDS = 60;

/** The reason to leave out this element, or undefined if it stays (parts of it may still go). */
export function reasonAgainst(element: Element, walk: Walk): OmissionReason | undefined {
  return (
    byElement(element, walk) ??
    byName(element, walk) ??
    byLine(element, walk) ??
    byLinks(element, walk) ??
    byVote(element, walk)
  );
}

function byElement(element: Element, walk: Walk): OmissionReason | undefined {
  const share = textLength(element) / walk.length;
  if (element.matches(MENU) && share < 0.4) return 'navigation';
  if (element.matches(CONTROLS) && !isQuestion(element)) return 'other';
  if (element.localName === 'footer' && share < 0.3 && !element.closest('blockquote, figure')) return 'other';
  if (element.localName === 'aside' && share < 0.4) return 'sideBox';
  if (element.localName === 'form' && share < 0.3) return 'newsletter';
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
  const rule = ruleFor(name);
  if (!rule || isContent(rule.reason, walk)) return undefined;
  if (textLength(element) / walk.length > rule.share || element.querySelector('h1')) return undefined;
  return STRONG.has(rule.reason) || !isKeptProse(element, walk) ? rule.reason : undefined;
}

/** What is furniture beside a story is the text itself on pages of other kinds. */
export function isContent(reason: OmissionReason, { kind }: Walk): boolean {
  return (kind === 'list' && reason === 'relatedLinks') || (kind === 'thread' && reason === 'comments');
}

/** Whatever is in such a box, it is not the story. */
export const STRONG = new Set<OmissionReason>(['comments', 'authorBox']);

/** Running text that the first reader kept too. */
export function isKeptProse(element: Element, walk: Walk): boolean {
  const paragraphs = prose(element);
  const kept = walk.vote ? paragraphs.filter((p) => walk.vote?.kept.has(p)) : paragraphs;
  return kept.length > 0 && roughWords(element.textContent ?? '') > FEW_WORDS && linkDensity(element) < 0.3;
}

function byLine(element: Element, walk: Walk): OmissionReason | undefined {
  if (isHeading(element)) return bare(element.textContent ?? '') === bare(walk.title) ? 'other' : undefined;
  if (textLength(element) > 900 || holdsBlocks(element)) return undefined;
  if (element.matches('table, pre, blockquote, dl, figure')) return undefined;
  const reason = lineReason(fold(element.textContent));
  return reason && isContent(reason, walk) ? undefined : reason;
}

function byLinks(element: Element, walk: Walk): OmissionReason | undefined {
  if (walk.kind === 'list' || element.localName === 'li') return undefined;
  if (walk.vote?.kept.has(element) && !isTrailing(element, walk) && !isContents(element)) return undefined;
  if (isLinkBox(element)) return isContents(element) ? 'navigation' : 'relatedLinks';
  const canHoldCards = isContainer(element) || element.matches('ul, ol');
  return canHoldCards && isCardGrid(element) ? 'relatedLinks' : undefined;
}

function isTrailing(element: Element, { lastProse }: Walk): boolean {
  if (!lastProse) return false;
  return follows(element, lastProse);
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
  if (
    fold(element.textContent) === '' &&
    (element.localName === 'img' || element.querySelector('img, video, iframe'))
  ) {
    return undefined;
  }
  return linkDensity(element) > 0.5 ? 'relatedLinks' : 'other';
}

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

const follows = (later: Element, earlier: Element): boolean =>
  (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
