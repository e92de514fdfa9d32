/** Comment sections of no known system, by what they say and how they are built. Reads only. */
import { commentHeadings, type Evidence, evidenceIn, HEADINGS, isTalk, LOOSE_PROSE, looseProse } from './evidence';
import { isAfterStory } from './guard';
import { type Story, shortText, textNodes, wordsBefore } from './story';
import { unannounced } from './unannounced';
import { headingKind } from './words';

/**
 * Names that pages give to their comment section: comment, Kommentar, comentario, komentarz, reactie. Few and
 * without a case flag, because every element of the page is tried on each.
 */
const NAMED =
  '[id*="omment"],[class*="omment"],[id*="omentar"],[class*="omentar"],[class*="reacti"],#respond,#discussion,#responses';
const PLURAL = /(?<![a-z])(?:comments|comentarios|kommentare|commentlist|reacties)/i;
/** A heading without a heading's element: short, alone in its box, and named as a title or set in bold. */
const PLAIN_HEADINGS = `${HEADINGS},[class*="title" i],[class*="head" i],strong,b,p,div,span`;
/** A form alone proves little, so little prose is let through. */
const LOOSE_AT_FORM = 250;
const LOOSE_SIBLING = 200;
const WORDS_BEFORE = 80;
const MOST_SEEDS = 60;
const MOST_HEADING = 200;

/**
 * Boxes that are comment sections by at least two witnesses: a name or a heading, and a form, reply controls or
 * entries. `story` is only asked when there is a candidate, because it walks the page. What is in `known` is found
 * already.
 */
export function unnamedSections(document: Document, known: HTMLElement[], story: () => Story): HTMLElement[] {
  const found = [...known];
  // Talk with no story before it is the page itself; what is in it is no section either.
  const threads: Element[] = [];
  const isNew = (element: Element): boolean => ![...found, ...threads].some((own) => own.contains(element));
  const named = [...document.querySelectorAll<HTMLElement>(NAMED)].filter(isBox);
  for (const element of named.slice(0, MOST_SEEDS)) {
    if (isNew(element) && isNamedSection(element, story())) {
      if (isAfterStory(element, story())) found.push(element);
      else threads.push(element);
    }
  }
  for (const heading of headings(document)) if (isNew(heading)) found.push(...sectionOf(heading, story()));
  if (threads.length === 0 && found.length === 0) found.push(...unannounced(document, story));
  return found.slice(known.length);
}

/** Side bars list the newest comments of the whole site; what customers say sells a product. */
const OTHER = /recent-?_?comments|latest-?_?comments|testimonial/i;

function isBox(element: HTMLElement): boolean {
  return (
    !OTHER.test(`${element.id} ${element.getAttribute('class')}`) &&
    !element.matches('a,span,i,svg,button,html,body,main,code,input,script,link,style') &&
    element.childElementCount > 0
  );
}

function isNamedSection(element: HTMLElement, story: Story): boolean {
  if (looseProse(element, story) > LOOSE_PROSE) return false;
  const { form, replies, items, closed } = evidenceIn(element);
  if (form || replies > 0 || closed) return true;
  if (items >= 2 && PLURAL.test(`${element.id} ${element.className}`)) return true;
  // Otherwise a name and its own entries are one witness twice: the words have to agree.
  return commentHeadings(element).length > 0 && (items > 0 || isInvitation(element) || invites(element));
}

/** A control that says "Show comments". */
function invites(element: HTMLElement): boolean {
  return [...element.querySelectorAll('a,button,[role="button"]')].some(
    ({ textContent }) => headingKind(textContent) === 'comments',
  );
}

/** "Log in to comment": little text, and all of it about comments. */
function isInvitation(element: HTMLElement): boolean {
  return textNodes(element).every(({ data }) => data.trim().length < 200) && element.textContent.trim().length < 400;
}

function headings(document: Document): HTMLElement[] {
  const write = document.querySelector('textarea,[contenteditable="true"]') !== null;
  // Boxes whose classes say nothing are only searched where somebody can write.
  return [...document.querySelectorAll<HTMLElement>(write ? PLAIN_HEADINGS : HEADINGS)]
    .filter((heading) => heading.firstElementChild === null || heading.matches(HEADINGS))
    .filter((heading) => headingKind(shortText(heading, MOST_HEADING) ?? ''))
    .filter((heading) => !heading.closest('a,nav,footer,pre,code'))
    .slice(0, MOST_SEEDS);
}

/** The box a comment heading stands over, or the siblings after it. */
function sectionOf(heading: HTMLElement, story: Story): HTMLElement[] {
  const kind = headingKind(heading.textContent);
  const fits = (element: Element): boolean => {
    const evidence = evidenceIn(element);
    if (kind === 'comments') return isTalk(evidence);
    return (evidence.form && !isTryOut(element)) || (kind === 'talk' && evidence.replies > 0);
  };
  let box = heading;
  for (let parent = box.parentElement; parent; parent = box.parentElement) {
    if (!isAfterStory(parent, story) || wordsBefore(parent, heading) > WORDS_BEFORE) break;
    box = parent;
    if (fits(box)) return looseProse(box, story) <= looseLimit(evidenceIn(box)) ? [box] : [];
  }
  return following(box, heading, fits, story);
}

/** A field beside code or figures is there to try something, not to answer. */
function isTryOut(element: Element): boolean {
  return element.querySelector('pre,code,figure') !== null && !isTalk({ ...evidenceIn(element), form: false });
}

function looseLimit({ replies, items }: Evidence): number {
  return replies + items > 0 ? LOOSE_PROSE : LOOSE_AT_FORM;
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
    if (
      !(next instanceof HTMLElement) ||
      endsSection(next, heading) ||
      looseProse(next, story) > (fits(next) ? LOOSE_PROSE : LOOSE_SIBLING)
    )
      break;
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
