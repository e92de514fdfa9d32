/** The text that a page gives to browsers without scripts, where its own scripts have drawn nothing. */
import { roughWords } from '../text/words';

/** A page whose scripts ran shows more words than this; one that waits for them shows a name and a menu. */
const MOST_OF_AN_EMPTY_PAGE = 100;
/** A stand-in that asks for scripts to be switched on has fewer words than this. */
const FEWEST_OF_A_STAND_IN = 100;

/**
 * Forums and shops send their whole text in `<noscript>` and draw it again by script. Where that has not happened
 * (scripts blocked, failed or still loading), the stand-in is the page.
 */
export function openStandIns(clone: Document): void {
  const standIns = [...clone.body.querySelectorAll('noscript')];
  if (standIns.length === 0 || wordsBeside(clone.body) > MOST_OF_AN_EMPTY_PAGE) return;
  for (const noscript of standIns) {
    const content = contentOf(noscript);
    if (roughWords(content.textContent ?? '') < FEWEST_OF_A_STAND_IN) continue;
    const box = clone.createElement('div');
    box.append(...content.childNodes);
    noscript.replaceWith(box);
  }
}

/** With scripts allowed a browser keeps what is inside as text, without as elements. */
function contentOf(noscript: Element): Element {
  if (noscript.firstElementChild) return noscript;
  return new DOMParser().parseFromString(noscript.textContent ?? '', 'text/html').body;
}

function wordsBeside(body: Element): number {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    /^(?:noscript|script|style|template)$/i.test(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let words = 0;
  while (walker.nextNode()) {
    if (walker.currentNode.nodeType === Node.TEXT_NODE) words += roughWords(walker.currentNode.nodeValue ?? '');
    if (words > MOST_OF_AN_EMPTY_PAGE) break;
  }
  return words;
}
