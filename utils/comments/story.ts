/** Measures where the page's prose stands, so that nothing is folded that holds it. Reads only. */

/** A text node this long is prose; menus, captions and bylines are shorter. */
const RUN = 60;
const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'NAV',
  'FOOTER',
  'FORM',
  'TEXTAREA',
  'SELECT',
  'LEDE-ROW',
]);

/** One comment, by the names and the markup that the systems of the web share. */
export const ITEM =
  'li.comment,article.comment,div.comment,section.comment,[id^="comment-"],[id^="comment_"],[itemtype$="/Comment"],[itemtype$="/UserComments"],' +
  '[itemprop="comment"],[class*="comment-item" i],[class*="commentitem" i],[class*="comment__item" i],[class*="comment_item" i],' +
  '[data-comment-id],[class*="comment-body" i],[class*="comment-content" i],[class*="comment-text" i],[class*="commentlist" i]>li';

export interface Story {
  /** Characters of prose before an element, comments not counted. */
  before(element: Element): number;
  /** Characters of prose after an element, comments not counted. */
  after(element: Element): number;
  /** The box of the last prose before an element. */
  last(element: Element): Element | undefined;
  /** The smallest box with most of the prose before an element: the text itself, without a line about its author. */
  body(element: Element): Element | undefined;
  /** The pieces of prose inside an element that stand in no named comment. */
  inside(element: Element): Text[];
}

/** All text nodes below an element that a reader may see, in order. */
export function textNodes(root: Node): Text[] {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
      return SKIPPED.has(node.nodeName) && !(node.nodeName === 'FORM' && isPage(node as Element))
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_SKIP;
    },
  );
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
  return found;
}

/** ASP.NET wraps the whole page in one form. */
function isPage(form: Element): boolean {
  return form.querySelector('h1') !== null;
}

/** The text of an element where it has no more than so many characters; of a large box no more is read than tells. */
export function shortText(element: Element, most: number): string | undefined {
  if (element.firstElementChild) {
    const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let length = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      length += (node as Text).length;
      if (length > most) return undefined;
    }
  }
  const text = element.textContent;
  return text.length > most ? undefined : text;
}

/** The trimmed length of a text node. */
export function lengthOf(node: Text): number {
  return node.data.trim().length;
}

/** Part of the prose that makes a box the text itself. */
const MOST = 0.7;

function bodyOf(runs: Text[]): Element | undefined {
  const sum = (some: Text[]): number => some.reduce((length, run) => length + lengthOf(run), 0);
  const whole = sum(runs);
  let box = runs.find((_, index) => sum(runs.slice(0, index + 1)) >= whole / 2)?.parentElement ?? undefined;
  while (box && sum(runs.filter((run) => box?.contains(run))) < whole * MOST) box = box.parentElement ?? undefined;
  return box;
}

/** Walks the page once. */
export function measureStory(document: Document): Story {
  const runs = textNodes(document.body).filter((node) => lengthOf(node) >= RUN && !node.parentElement?.closest(ITEM));
  // What leads to other stories is none of this one, however much it says.
  const own = runs.filter(({ parentElement }) => !parentElement?.closest('a[href]'));
  return {
    before(element) {
      let sum = 0;
      for (const run of own) {
        if (!(element.compareDocumentPosition(run) & Node.DOCUMENT_POSITION_PRECEDING)) break;
        sum += lengthOf(run);
      }
      return sum;
    },
    after: (element) =>
      runs
        .filter((run) => {
          const place = element.compareDocumentPosition(run);
          return place & Node.DOCUMENT_POSITION_FOLLOWING && !(place & Node.DOCUMENT_POSITION_CONTAINED_BY);
        })
        .filter((run) => !run.parentElement?.closest('aside,a,h1,h2,h3,h4,h5,[class*="sidebar" i],[class*="omment"]'))
        .reduce((sum, run) => sum + lengthOf(run), 0),
    body: (element) =>
      bodyOf(runs.filter((run) => element.compareDocumentPosition(run) & Node.DOCUMENT_POSITION_PRECEDING)),
    last: (element) =>
      runs.findLast((run) => element.compareDocumentPosition(run) & Node.DOCUMENT_POSITION_PRECEDING)?.parentElement ??
      undefined,
    inside: (element) => runs.filter((run) => element.contains(run)),
  };
}

/** Characters that can be read in a box before a node of it. */
export function wordsBefore(box: Element, node: Node): number {
  let sum = 0;
  for (const text of textNodes(box)) {
    if (!(node.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING)) break;
    sum += lengthOf(text);
  }
  return sum;
}
