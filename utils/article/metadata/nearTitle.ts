/** The short texts around the headline, where pages put byline and date. */
import { bare, fold } from '../text/words';

const BEFORE = 14;
const AFTER = 60;
const FARTHEST = 2500;
const LONGEST_LINE = 300;

/** Texts near the heading that carries the title, nearest first after it, then those before it. */
export function textsNearTitle(document: Document, title: string): string[] {
  const heading = titleElement(document, title);
  if (!heading) return [];
  const nodes = [...walk(document, heading, 'nextNode', AFTER), ...walk(document, heading, 'previousNode', BEFORE)];
  return nodes.map((node) => fold(node.data));
}

/** Text nodes around the heading in the order of the page, for what the elements around them say. */
export function nodesNearTitle(document: Document, title: string): Text[] {
  const heading = titleElement(document, title);
  if (!heading) return [];
  return [...walk(document, heading, 'previousNode', BEFORE).reverse(), ...walk(document, heading, 'nextNode', AFTER)];
}

/** The heading whose text is the title. */
export function titleElement(document: Document, title: string): Element | undefined {
  const wanted = bare(title);
  const headings = [...document.querySelectorAll('h1, h2, [class*="title" i]')];
  return (
    headings.find((heading) => bare(heading.textContent ?? '') === wanted) ?? document.querySelector('h1') ?? undefined
  );
}

function walk(document: Document, from: Element, way: 'nextNode' | 'previousNode', most: number): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = from;
  const texts: Text[] = [];
  let length = 0;
  while (texts.length < most && length < FARTHEST && walker[way]()) {
    const node = walker.currentNode as Text;
    const text = fold(node.data);
    if (text === '' || from.contains(node)) continue;
    length += text.length;
    if (!isInProse(node)) texts.push(node);
  }
  return texts;
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
  while (walker.nextNode()) if (!without?.contains(walker.currentNode)) texts.push(walker.currentNode.nodeValue ?? '');
  return fold(texts.join(' '));
}
