/** The short texts around the headline, where pages put byline and date. */
import { allNamed } from '../prepare/named';
import { bare, fold } from '../text/words';

const BEFORE = 14;
const AFTER = 60;
const FARTHEST = 2500;
const LONGEST_LINE = 300;
/** White space and signs may make a heading longer than the title it says. */
const SLACK = 3;

/** A text of the page and where it stands. */
export interface Line {
  node: Text;
  text: string;
}

/** Read once, for all that look for something near the headline. */
export interface Surroundings {
  /** In the order of the page. */
  after: readonly Line[];
  /** Nearest to the headline first. */
  before: readonly Line[];
}

/** The texts near the heading that carries the title. */
export function aroundTitle(document: Document, title: string): Surroundings {
  const heading = titleElement(document, title);
  if (!heading) return { after: [], before: [] };
  return {
    after: walk(document, heading, 'nextNode', AFTER),
    before: walk(document, heading, 'previousNode', BEFORE),
  };
}

/** The heading whose text is the title; where none is, the element that holds it as its only text. */
export function titleElement(document: Document, title: string): Element | undefined {
  const wanted = bare(title);
  const headings = allNamed(document, 'h1, h2, [class*="title" i]');
  for (const heading of headings) if (says(heading, title, wanted)) return heading;
  return document.querySelector('h1') ?? textElement(document, title, wanted);
}

/** Comparing texts is dear, their lengths are not. */
function says(element: Node, title: string, wanted: string): boolean {
  const text = element.textContent ?? '';
  if (text.length < wanted.length || text.length > title.length * SLACK + LONGEST_LINE) return false;
  return bare(text) === wanted;
}

function textElement(document: Document, title: string, wanted: string): Element | undefined {
  if (!document.body || wanted === '') return undefined;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (says(walker.currentNode, title, wanted)) return walker.currentNode.parentElement ?? undefined;
  }
  return undefined;
}

function walk(document: Document, from: Element, way: 'nextNode' | 'previousNode', most: number): Line[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = from;
  const lines: Line[] = [];
  let length = 0;
  while (lines.length < most && length < FARTHEST && walker[way]()) {
    const node = walker.currentNode as Text;
    const text = fold(node.data);
    if (text === '' || from.contains(node)) continue;
    length += text.length;
    if (!isInProse(node)) lines.push({ node, text });
  }
  return lines;
}

/** A link or an emphasis in a paragraph of the story is no line of its own. */
function isInProse(text: Node): boolean {
  const paragraph = text.parentElement?.closest('p, li, blockquote');
  return (paragraph?.textContent?.length ?? 0) > LONGEST_LINE;
}

/** Text with spaces where elements meet: name and date often touch. What `without` holds is left out. */
export function spaced(element: Element, without?: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    // Drawings have titles of their own.
    if (without?.contains(currentNode) || currentNode.parentElement?.closest('svg')) continue;
    texts.push(currentNode.nodeValue ?? '');
  }
  return fold(texts.join(' '));
}
