/** What in a piece of the page is built like comments. Reads only. */
import { ITEM, lengthOf, type Story, textNodes } from './story';
import { headingKind, saysReply } from './words';

export const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"],summary,legend';
const WRITE = 'textarea,[contenteditable="true"],[role="textbox"]';
const DATED = 'time,[datetime],[class*="date" i],[class*="timeago" i],[class*="time-ago" i]';
const CONTROLS = 'a,button,[role="button"]';
const MOST_CONTROLS = 300;
const MOST_LISTS = 12;
const MOST_ENTRIES = 6;
const SHORT = 40;

export interface Evidence {
  form: boolean;
  /** Controls that say "Reply". */
  replies: number;
  /** Elements named as comments, or dated. */
  items: number;
}

/** Counts what speaks for comments inside an element, itself included. */
export function evidenceIn(element: Element): Evidence {
  const controls = [...element.querySelectorAll(CONTROLS)].slice(0, MOST_CONTROLS);
  const form = element.matches(WRITE) || element.querySelector(WRITE) !== null;
  const replies = controls.filter(({ textContent }) => saysReply(textContent ?? '')).length;
  const named = element.querySelectorAll(ITEM).length + (element.matches(ITEM) ? 1 : 0);
  return { form, replies, items: named || (form || replies ? 0 : repeated(element)) };
}

export function isTalk({ form, replies, items }: Evidence): boolean {
  return form || replies > 0 || items > 0;
}

/** Children of one kind, two or more, each with its own date and its own text: author, time, text. */
function repeated(element: Element): number {
  const lists = [element, ...element.querySelectorAll('ul,ol,div,section,tbody')].filter(isList).slice(0, MOST_LISTS);
  return Math.max(0, ...lists.map((list) => [...list.children].slice(0, MOST_ENTRIES).filter(isEntry).length)) >= 2
    ? 2
    : 0;
}

/** At least half of the children are of the first one's kind. */
function isList({ children }: Element): boolean {
  const first = children[0]?.localName;
  return (
    children.length >= 2 && [...children].filter(({ localName }) => localName === first).length * 2 >= children.length
  );
}

function isEntry(element: Element): boolean {
  // A card that leads to another story is dated as well; a comment has no heading and hardly ever a picture of size.
  if (element.querySelector('h1,h2,h3,h4,a h5,figure')) return false;
  const texts = textNodes(element).filter(({ data }) => data.trim());
  return texts.length >= 3 && (element.querySelector(DATED) !== null || texts.some(isShortNumber));
}

function isShortNumber({ data }: Text): boolean {
  return data.length < SHORT && /\p{Nd}/u.test(data);
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
    if (box.querySelector(DATED) || textNodes(box).some(isShortNumber)) return true;
  }
  return false;
}

/** The headings of an element that announce comments, itself included. */
export function commentHeadings(element: Element): Element[] {
  const headings = [...element.querySelectorAll(HEADINGS)];
  if (element.matches(HEADINGS)) headings.unshift(element);
  return headings.filter(({ textContent }) => headingKind(textContent ?? ''));
}
