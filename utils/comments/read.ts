/**
 * The comments of a page as plain text, for the reader view. Not part of what runs on every page. Reads only; works
 * on folded sections too.
 */
import type { CommentThread } from '../article/model';
import { entryAround, replyControls } from './evidence';
import { findSection, outermost, type Section } from './find';
import { isThread } from './guard';
import { ITEM, textNodes } from './story';
import { commentSystems } from './systems';
import { saysReply } from './words';

export interface CommentPlace {
  count?: number;
  /** `frame`: in a third party's frame or shadow root, to be shown but not read. */
  place: 'page' | 'frame';
  /** Where to scroll to: the section's first element. */
  element: HTMLElement;
}

const AUTHOR =
  '[itemprop="author"],[itemprop="creator"],[rel~="author"],.fn,[class*="author" i],[class*="user" i],[class*="name" i],cite,b,strong';
const TIME = 'time,[datetime],[itemprop="dateCreated"],[class*="date" i],[class*="time" i]';
const BODY =
  '[itemprop="text"],[itemprop="commentText"],[class*="comment-content" i],[class*="comment-text" i],[class*="comment-body" i],' +
  '[class*="content" i],[class*="message" i],[class*="text" i],[class*="body" i]';
const MOST_NAME = 80;

/** Where the page's comments are; undefined where it has none, or where comments are the page itself. */
export function locateComments(document: Document): CommentPlace | undefined {
  if (!document.body || isThread(document)) return undefined;
  const section = findSection(document);
  const element = section?.pieces[0];
  if (!section || !element) return waitingHolder(document);
  const read = readFrom(section).length;
  const count = section.count ?? (read || undefined);
  const place = read === 0 && section.systems.some(({ frame }) => frame) ? 'frame' : 'page';
  return count === undefined ? { place, element } : { place, element, count };
}

/** A third party's box that is filled only when the reader comes near. */
function waitingHolder(document: Document): CommentPlace | undefined {
  const frames = commentSystems.filter(({ frame }) => frame).flatMap(({ containers }) => containers);
  const element = document.querySelector<HTMLElement>(frames.join());
  return element ? { place: 'frame', element } : undefined;
}

/** Every comment in the page's DOM, in order. Empty where there are none or a frame holds them. */
export function readComments(document: Document): CommentThread[] {
  if (!document.body || isThread(document)) return [];
  const section = findSection(document);
  return section ? readFrom(section) : [];
}

function readFrom({ pieces, systems }: Section): CommentThread[] {
  const selector = [ITEM, ...systems.flatMap(({ items }) => items ?? [])].join();
  return pieces.flatMap((piece) => {
    const items = itemsIn(piece, selector);
    return items.flatMap((item) => {
      const depth = items.filter((other) => other !== item && other.contains(item)).length;
      const comment = readOne(item, items);
      return comment ? [{ ...comment, depth }] : [];
    });
  });
}

/** The comments' boxes; a box that is only the body of the one around it is left out. */
function itemsIn(piece: HTMLElement, selector: string): HTMLElement[] {
  const named = [...piece.querySelectorAll<HTMLElement>(selector)].filter(
    (item) => !item.matches('form,form *,[id*="form" i]'),
  );
  if (named.length === 0) return repliesIn(piece);
  return named.filter((item) => {
    const around = item.parentElement?.closest<HTMLElement>(selector);
    return !around || !piece.contains(around) || !isSame(around, item);
  });
}

/** Whether nothing but the inner box is in the outer one that could be a comment of its own. */
function isSame(outer: Element, inner: Element): boolean {
  const list = inner.parentElement?.closest('ul,ol,[class*="children" i],[class*="replies" i]');
  return !list || !outer.contains(list);
}

/** Unnamed comments: for each reply control the largest box that holds no other. */
function repliesIn(piece: HTMLElement): HTMLElement[] {
  const controls = replyControls(piece);
  const boxes = controls
    .map((control) => entryAround(control, controls, piece))
    .filter((box) => box instanceof HTMLElement);
  return controls.length < 2 ? [] : outermost(boxes);
}

function readOne(item: HTMLElement, items: HTMLElement[]): Omit<CommentThread, 'depth'> | undefined {
  const own = (element: Element): boolean => items.findLast((other) => other.contains(element)) === item;
  const first = (selector: string): HTMLElement | undefined =>
    [...item.querySelectorAll<HTMLElement>(selector)].find(own);
  const authorBox = [...item.querySelectorAll<HTMLElement>(AUTHOR)].find((box) => own(box) && isName(box));
  const timeBox = first(TIME);
  const author = authorBox ? line(authorBox.textContent) : '';
  const time = timeBox ? (timeBox.getAttribute('datetime') ?? line(timeBox.textContent)) : '';
  const bodies = [...item.querySelectorAll<HTMLElement>(BODY)].filter(own);
  const body = bodies.find((box) => !authorBox || !box.contains(authorBox)) ?? item;
  const text = textOf(body, (node) => {
    const parent = node.parentElement;
    if (!parent || !own(parent) || authorBox?.contains(node) || timeBox?.contains(node)) return false;
    return !saysReply(parent.closest('a,button')?.textContent ?? '');
  });
  if (!text) return undefined;
  return { text, ...(author && author.length <= MOST_NAME ? { author } : {}), ...(time ? { time } : {}) };
}

/** A picture's box, with a letter in it for want of one, is no name. */
function isName(box: HTMLElement): boolean {
  return !box.closest('[class*="avatar" i]') && line(box.textContent).length > 1;
}

/** Paragraphs become lines. */
function textOf(body: HTMLElement, isWanted: (node: Text) => boolean): string {
  const lines = new Map<Element | null, string>();
  for (const node of textNodes(body).filter(isWanted)) {
    const block = node.parentElement?.closest('p,li,blockquote,div,dd,td,pre') ?? null;
    lines.set(block, `${lines.get(block) ?? ''}${node.data}`);
  }
  return [...lines.values()].map(line).filter(Boolean).join('\n');
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
