/** Headings whose part was taken out: they announce what does not come. */
import { fold } from '../text/words';
import { isHeading } from './elements';

const MEDIA = 'img, picture, video, audio, iframe, math, svg, table';
const HEADINGS = 'h2, h3, h4, h5, h6';

const isEmpty = (element: Element): boolean =>
  fold(element.textContent) === '' && !element.matches(MEDIA) && element.querySelector(MEDIA) === null;

/** The heading right before an element, also one in a box of its own; undefined where anything stands between. */
export function headingBefore(element: Element, root: Element): Element | undefined {
  for (let node = element; node !== root; ) {
    let before = node.previousElementSibling;
    while (before && isEmpty(before)) before = before.previousElementSibling;
    if (before) return headingOf(before);
    if (!node.parentElement) return undefined;
    node = node.parentElement;
  }
  return undefined;
}

function headingOf(element: Element): Element | undefined {
  const heading = element.matches(HEADINGS) ? element : element.querySelector(HEADINGS);
  return heading && fold(heading.textContent) === fold(element.textContent) ? heading : undefined;
}

/** Whether nothing is left between a heading and the next one that does not stand below it. */
export function isBereft(heading: Element, root: Element): boolean {
  for (let node = heading; node !== root; ) {
    for (let next = node.nextElementSibling; next; next = next.nextElementSibling) {
      if (isEmpty(next)) continue;
      const first = isHeading(next) ? next : headingThatOpens(next);
      return first !== undefined && first.localName <= heading.localName;
    }
    if (hasOwnText(node) || !node.parentElement) return false;
    node = node.parentElement;
  }
  return true;
}

function headingThatOpens(box: Element): Element | undefined {
  const heading = box.querySelector('h1, h2, h3, h4, h5, h6');
  return heading && fold(box.textContent).startsWith(fold(heading.textContent)) ? heading : undefined;
}

/** Bare text behind the element. */
function hasOwnText(element: Element): boolean {
  for (let next = element.nextSibling; next; next = next.nextSibling) {
    if (next.nodeType === Node.TEXT_NODE && next.nodeValue?.trim()) return true;
  }
  return false;
}
