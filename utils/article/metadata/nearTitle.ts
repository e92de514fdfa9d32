/** The short texts around the headline, where pages put byline and date. */
import { bare, fold } from '../text/words';

const BEFORE = 14;
const AFTER = 60;
const FARTHEST = 2500;

/** Texts near the heading that carries the title, nearest first after it, then those before it. */
export function textsNearTitle(document: Document, title: string): string[] {
  const heading = titleElement(document, title);
  if (!heading) return [];
  return [...walk(document, heading, 'nextNode', AFTER), ...walk(document, heading, 'previousNode', BEFORE)];
}

/** The heading whose text is the title. */
export function titleElement(document: Document, title: string): Element | undefined {
  const wanted = bare(title);
  const headings = [...document.querySelectorAll('h1, h2, [class*="title" i]')];
  return (
    headings.find((heading) => bare(heading.textContent ?? '') === wanted) ?? document.querySelector('h1') ?? undefined
  );
}

function walk(document: Document, from: Element, way: 'nextNode' | 'previousNode', most: number): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = from;
  const texts: string[] = [];
  let length = 0;
  while (texts.length < most && length < FARTHEST && walker[way]()) {
    const text = fold(walker.currentNode.nodeValue);
    if (text === '' || from.contains(walker.currentNode)) continue;
    texts.push(text);
    length += text.length;
  }
  return texts;
}
