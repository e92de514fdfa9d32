/** All short texts of the page, walked once and only where nothing nearer says what is looked for. */
import { fold } from '../text/words';
import type { Line } from './nearTitle';

const LONGEST_LINE = 160;

/** A reader of the page's lines that walks the page when it is first asked. */
export function lazyLines(document: Document): () => readonly Line[] {
  let lines: readonly Line[] | undefined;
  return () => {
    lines ??= shortLines(document);
    return lines;
  };
}

function shortLines(document: Document): Line[] {
  if (!document.body) return [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.length > LONGEST_LINE * 2) continue;
    const text = fold(node.data);
    if (text !== '' && text.length <= LONGEST_LINE) lines.push({ node, text });
  }
  return lines;
}
