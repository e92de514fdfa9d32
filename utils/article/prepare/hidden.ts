/** Drops what the page does not show: look-alikes for other screens, closed menus, texts for machines. */
import { HIDDEN_ATTRIBUTE } from './clone';
import { uncover } from './lift';
import { linkDensity, nameOf, prose, textLength } from './measure';

const HIDDEN = `[hidden], [style*="display" i], [style*="visibility" i], [aria-hidden="true"], [${HIDDEN_ATTRIBUTE}]`;
/** Names of parts that open on a click and belong to the text. */
const COLLAPSED =
  /collaps|accordion|expand|read-?more|show-?more|more-?(?:text|content)|full-?(?:text|content|story)|truncat|toggle|tab-?(?:content|pane|panel)|faq|panel|answer|article-?body|entry-content|post-?content/i;
const LAYER = /modal|pop-?up|overlay|dialog|cookie|consent|menu|nav|drawer|tooltip|lightbox|share|login|search/i;

/** Removes hidden elements, save collapsed prose of the text, which it opens. */
export function dropHidden(clone: Document): void {
  for (const element of clone.querySelectorAll(HIDDEN)) {
    if (!element.isConnected || element === clone.body || !isHidden(element)) continue;
    if (isCollapsedText(element)) uncover(element);
    else if (isDecoration(element)) element.removeAttribute('aria-hidden');
    else element.remove();
  }
}

function isHidden(element: Element): boolean {
  const { style } = element as HTMLElement;
  return (
    element.hasAttribute('hidden') ||
    element.hasAttribute(HIDDEN_ATTRIBUTE) ||
    element.getAttribute('aria-hidden') === 'true' ||
    style?.display === 'none' ||
    style?.visibility === 'hidden'
  );
}

function isCollapsedText(element: Element): boolean {
  const name = nameOf(element);
  if (LAYER.test(name) || (!COLLAPSED.test(name) && !isOpened(element))) return false;
  return textsOf(element).length > 0;
}

/** Running text, also where it is set as a list. */
function textsOf(element: Element): Element[] {
  const paragraphs = prose(element);
  if (paragraphs.length > 0) return paragraphs;
  return [...element.querySelectorAll('li')].filter((item) => textLength(item) >= LONG_ITEM && linkDensity(item) < 0.5);
}

const LONG_ITEM = 80;
const OPENER = 'button, summary, [aria-expanded], [role="button"], h2, h3, h4, h5';
const LONGEST_OPENER = 200;

/** A panel below the control or heading that opens it, whatever the names. */
function isOpened(element: Element): boolean {
  if (element.matches('[role="region"][aria-labelledby]')) return true;
  const before = element.previousElementSibling;
  if (!before || textLength(before) > LONGEST_OPENER || !isOpener(before)) return false;
  const [first] = textsOf(element);
  return first !== undefined && !isSaidElsewhere(first);
}

const isOpener = (element: Element): boolean => element.matches(OPENER) || element.querySelector(OPENER) !== null;

/** The same text for another size of screen. */
function isSaidElsewhere(paragraph: Element): boolean {
  const text = paragraph.textContent ?? '';
  const page = paragraph.ownerDocument.body.textContent ?? '';
  return page.indexOf(text, page.indexOf(text) + text.length) !== -1;
}

/** Pictures are often hidden from screen readers only; so are formulas drawn for the eye. */
function isDecoration(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.hasAttribute(HIDDEN_ATTRIBUTE)) return false;
  const { style } = element as HTMLElement;
  if (style?.display === 'none' || style?.visibility === 'hidden') return false;
  return element.matches('img, picture, figure, svg, video') || element.querySelector('img, picture, video') !== null;
}
