/** What in a piece of the page is built like comments. Reads only. */
import { ITEM, lengthOf, type Story, textNodes } from './story';
import { headingKind, saysReply } from './words';

export const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"],summary,legend';
const WRITE = 'textarea,[contenteditable="true"],[role="textbox"]';
const DATED = 'time,[datetime],[class*="date" i],[class*="timeago" i],[class*="time-ago" i]';
const CONTROLS = 'a,button,[role="button"]';
const MOST_LISTS = 12;
const MOST_ENTRIES = 6;
const SHORT = 40;

export interface Evidence {
  form: boolean;
  /** Controls that say "Reply". */
  replies: number;
  /** Elements named as comments, or dated. */
  items: number;
  /** A frame or a custom element that nobody can look into, and that is called comments or stands below such a heading. */
  closed: boolean;
}

/** Counts what speaks for comments inside an element, itself included. */
export function evidenceIn(element: Element): Evidence {
  const form = element.matches(WRITE) || element.querySelector(WRITE) !== null;
  const replies = replyControls(element).length;
  const named = element.querySelectorAll(ITEM).length + (element.matches(ITEM) ? 1 : 0);
  const items = named || (form || replies ? 0 : repeated(element));
  const closed = !form && !replies && !items && [element, ...element.querySelectorAll('*')].some(isClosedTalk);
  return { form, replies, items, closed };
}

/** The controls in a box that say "Reply". */
export function replyControls(box: ParentNode): Element[] {
  return [...box.querySelectorAll(CONTROLS)].filter(({ textContent }) => saysReply(textContent));
}

export function isTalk({ form, replies, items, closed }: Evidence): boolean {
  return form || replies > 0 || items > 0 || closed;
}

const CALLED = /comment|kommentar|coment[aá]r|komentar|discuss|reacti/i;

/** What stands directly below "Comments" and shows nothing of its inside is them. */
function isClosedTalk(element: Element): boolean {
  const isFrame = element.localName === 'iframe';
  const isOpaque =
    element.localName.includes('-') && !element.localName.startsWith('lede-') && !element.hasChildNodes();
  if (!isFrame && !isOpaque) return false;
  const title = element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '';
  const before = element.previousElementSibling;
  return (
    CALLED.test(`${element.localName} ${element.id} ${element.className} ${element.getAttribute('name') ?? ''}`) ||
    headingKind(title) === 'comments' ||
    (before?.matches(HEADINGS) === true && headingKind(before.textContent) === 'comments')
  );
}

/** Children of one kind, two or more, each with its own date and its own text: author, time, text. */
function repeated(element: Element): number {
  const lists = [element, ...element.querySelectorAll('ul,ol,div,section,tbody,dl')]
    .filter(isList)
    .slice(0, MOST_LISTS);
  return lists.some((list) => entriesOf(list) >= 2) ? 2 : 0;
}

function entriesOf(list: Element): number {
  const first = [...list.children].slice(0, MOST_ENTRIES);
  return first.filter(list.localName === 'dl' ? isTermOfEntry : isEntry).length;
}

/** Who and when in the term, what in its description. */
function isTermOfEntry(element: Element): boolean {
  return element.localName === 'dt' && element.nextElementSibling?.localName === 'dd' && isDated(element);
}

/** At least half of the children are of the first one's kind. */
function isList({ children }: Element): boolean {
  const first = children[0]?.localName;
  return (
    children.length >= 2 && [...children].filter(({ localName }) => localName === first).length * 2 >= children.length
  );
}

export function isEntry(element: Element): boolean {
  // A card that leads to another story is dated as well; a comment has no heading and hardly ever a picture of size.
  if (element.querySelector('h1,h2,h3,h4,a h5,figure')) return false;
  const texts = textNodes(element).filter(({ data }) => data.trim());
  return texts.length >= 3 && isDated(element);
}

function isDated(element: Element): boolean {
  return element.querySelector(DATED) !== null || textNodes(element).some(isShortNumber);
}

function isShortNumber({ data }: Text): boolean {
  return data.length < SHORT && /\p{Nd}/u.test(data);
}

/** Rules of the house are prose as well. */
export const LOOSE_PROSE = 600;

/** The largest box around a reply control that holds no other of them; no larger than what is within `limit`. */
export function entryAround<Kind extends Element>(control: Kind, controls: Kind[], limit?: Element): Element {
  let box: Element = control;
  for (let up = box.parentElement; up && up !== limit; up = up.parentElement) {
    if (controls.some((other) => other !== control && up?.contains(other))) break;
    box = up;
  }
  return box;
}

/** Characters of prose in a piece that belong to no entry: where there are many, the piece is not just talk. */
export function looseProse(piece: Element, story: Story): number {
  return story
    .inside(piece)
    .filter((run) => !inEntry(run, piece))
    .reduce((sum, run) => sum + lengthOf(run), 0);
}

function inEntry(run: Text, piece: Element): boolean {
  let box = run.parentElement;
  for (let level = 0; box && box !== piece && level < 6; level++, box = box.parentElement) {
    const term = box.localName === 'dd' ? box.previousElementSibling : null;
    if (isDated(box) || (term && isDated(term))) return true;
  }
  return false;
}

/** The headings of an element that announce comments, itself included. */
export function commentHeadings(element: Element): Element[] {
  const headings = [...element.querySelectorAll(HEADINGS)];
  if (element.matches(HEADINGS)) headings.unshift(element);
  return headings.filter(({ textContent }) => headingKind(textContent ?? ''));
}
