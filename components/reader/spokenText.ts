/** The words on the view that are read aloud, with their places in it. */
import { baseLanguage } from '@/utils/reading/language';
import type { Piece } from '@/utils/reading/speech/player';
import { sentences } from '@/utils/reading/speech/sentences';

/** In reading order; code, tables and formulas make no sense by ear. */
const SPOKEN =
  'h1, .strap-line, article [data-kind="paragraph"], article [data-kind="heading"], article summary h3, ' +
  'article .live-title, article .box-title, article figure[data-kind="quote"] figcaption';
const SILENT =
  '.heading-link, .note-ref, .note-popover, [data-kind="table"], [data-kind="code"], .part-preview, rt, rp, math';

export interface SpokenPiece extends Piece {
  element: HTMLElement;
  /** The place of characters of the piece, for marking. */
  range(start: number, end: number): Range;
}

function textNodes(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest(SILENT)) nodes.push(node);
  }
  return nodes;
}

function rangeOf(nodes: readonly Text[], start: number, end: number): Range {
  const range = new Range();
  let passed = 0;
  for (const node of nodes) {
    const next = passed + node.data.length;
    if (start >= passed && start <= next) range.setStart(node, start - passed);
    if (end > passed && end <= next) range.setEnd(node, end - passed);
    passed = next;
  }
  return range;
}

function piecesOf(element: HTMLElement, paragraph: number, language: string | undefined): SpokenPiece[] {
  const nodes = textNodes(element);
  const text = nodes.map(({ data }) => data).join('');
  return sentences(text, language).map((span) => ({
    element,
    paragraph,
    text: text.slice(span.start, span.end),
    range: (start, end) => rangeOf(nodes, span.start + start, span.start + end),
  }));
}

/** Words of the interface, such as the name of a box: a voice of the article's language cannot say those of another. */
function isForeign({ lang }: HTMLElement, language: string | undefined): boolean {
  return lang !== '' && language !== undefined && baseLanguage(lang) !== baseLanguage(language);
}

/** Everything of the view that is read aloud, sentence by sentence. */
export function spokenPieces(root: Element, language: string | undefined): SpokenPiece[] {
  const elements = [...root.querySelectorAll<HTMLElement>(SPOKEN)].filter(
    (element) => !element.closest(SILENT) && !element.parentElement?.closest(SPOKEN) && !isForeign(element, language),
  );
  return elements.flatMap((element, paragraph) => piecesOf(element, paragraph, language));
}

/** The first piece that is not above the given line of the window. */
export function pieceAt(pieces: readonly SpokenPiece[], line: number): number {
  const found = pieces.findIndex(({ element }) => element.getBoundingClientRect().bottom > line);
  return Math.max(0, found);
}
