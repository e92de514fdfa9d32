/** Comment sections of no known system, by what they say and how they are built. Reads only. */
import { commentHeadings, evidenceIn, HEADINGS, isTalk, looseProse } from './evidence';
import { isAfterStory } from './guard';
import { type Story, textNodes } from './story';
import { headingKind } from './words';

/** Names that pages give to their comment section, whatever their language. */
const NAMED =
  '[id*="comment" i],[class*="comment" i],[id*="kommentar" i],[class*="kommentar" i],[id*="comentario" i],[class*="comentario" i],' +
  '[id*="koment" i],[class*="koment" i],[id*="reacties" i],[class*="reacties" i],[aria-label*="comment" i],[data-testid*="comment" i],' +
  '#respond,#discussion,#responses';
/** A heading without a heading's element: short, alone in its box, and named as a title or set in bold. */
const PLAIN_HEADINGS = `${HEADINGS},[class*="title" i],[class*="head" i],strong,b,p,div,span`;
const LOOSE_PROSE = 600;
const LOOSE_SIBLING = 200;
const WORDS_BEFORE = 80;
const MOST_SEEDS = 60;

/**
 * Boxes that are comment sections by at least two witnesses: a name or a heading, and a form, reply controls or
 * entries. `story` is only asked when there is a candidate, because it walks the page.
 */
export function unnamedSections(document: Document, story: () => Story): HTMLElement[] {
  const named = [...document.querySelectorAll<HTMLElement>(NAMED)]
    .filter((element) => isBox(element))
    .slice(0, MOST_SEEDS)
    .filter((element) => isNamedSection(element) && looseProse(element, story()) <= LOOSE_PROSE);
  const headed = headings(document).flatMap((heading) => sectionOf(heading, story()));
  return [...named, ...headed];
}

function isBox(element: HTMLElement): boolean {
  return (
    !element.matches('a,span,i,svg,button,html,body,main,code,input,script,link,style') && element.childElementCount > 0
  );
}

function isNamedSection(element: HTMLElement): boolean {
  const evidence = evidenceIn(element);
  if (evidence.form || evidence.replies > 0) return true;
  // A name and its own entries are one witness twice: the words have to agree.
  return commentHeadings(element).length > 0 && (evidence.items > 0 || isInvitation(element));
}

/** "Log in to comment": little text, and all of it about comments. */
function isInvitation(element: HTMLElement): boolean {
  return textNodes(element).every(({ data }) => data.trim().length < 200) && element.textContent.trim().length < 400;
}

function headings(document: Document): HTMLElement[] {
  const real = [...document.querySelectorAll<HTMLElement>(HEADINGS)];
  const write = document.querySelector('textarea,[contenteditable="true"]') !== null;
  // Boxes whose classes say nothing are only searched where somebody can write or there is a list of replies.
  const all = write || real.length === 0 ? [...document.querySelectorAll<HTMLElement>(PLAIN_HEADINGS)] : real;
  return all
    .filter(
      (heading) => (heading.firstElementChild === null || real.includes(heading)) && heading.textContent.length < 200,
    )
    .filter((heading) => !heading.closest('a,nav,footer,pre,code') && headingKind(heading.textContent))
    .slice(0, MOST_SEEDS);
}

/** The box a comment heading stands over, or the siblings after it. */
function sectionOf(heading: HTMLElement, story: Story): HTMLElement[] {
  const needsForm = headingKind(heading.textContent) === 'answers';
  const fits = (element: Element): boolean => {
    const evidence = evidenceIn(element);
    return needsForm ? evidence.form : isTalk(evidence);
  };
  let box = heading;
  for (let parent = box.parentElement; parent; parent = box.parentElement) {
    if (!isAfterStory(parent, story) || wordsBefore(parent, heading) > WORDS_BEFORE) break;
    box = parent;
    if (fits(box)) return looseProse(box, story) <= LOOSE_PROSE ? [box] : [];
  }
  return following(box, heading, fits, story);
}

function wordsBefore(box: Element, heading: Element): number {
  let sum = 0;
  for (const node of textNodes(box)) {
    if (!(heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING)) break;
    sum += node.data.trim().length;
  }
  return sum;
}

/** The heading's box and what follows it, up to the last sibling that is built like comments. */
function following(
  box: HTMLElement,
  heading: Element,
  fits: (element: Element) => boolean,
  story: Story,
): HTMLElement[] {
  const run: HTMLElement[] = [box];
  let end = 0;
  for (let next = box.nextElementSibling; next; next = next.nextElementSibling) {
    if (!(next instanceof HTMLElement) || endsSection(next, heading) || looseProse(next, story) > LOOSE_SIBLING) break;
    run.push(next);
    if (fits(next)) end = run.length;
  }
  return end && isAfterStory(box, story) ? run.slice(0, end) : [];
}

function endsSection(element: HTMLElement, heading: Element): boolean {
  if (element.matches('main,article:has(h1,h2),nav,footer,aside')) return true;
  const own = element.matches(HEADINGS) ? element : element.querySelector('h1,h2,h3');
  if (!own || headingKind(own.textContent ?? '')) return false;
  return !/^H[3-6]$/.test(own.tagName) || own.tagName <= heading.tagName;
}
