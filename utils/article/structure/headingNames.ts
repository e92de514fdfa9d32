/**
 * Headings whose class or id Readability takes for furniture ("header-anchor-post" at Substack: "header" is on its list),
 * and wrappers that hold nothing but such a heading.
 */
import { isTaken, nameOf, neutralise, textOf } from './reshape';

const FURNITURE =
  /-ad-|banner|combx|comment|contact|extra|footer|gdpr|header|hidden|legends|media|menu|meta|promo|related|remark|rss|scroll|share|shopping|sidebar|social|sponsor|tags|widget/i;
const PROSE = 40;

export function headingNames(clone: Document): void {
  for (const heading of clone.querySelectorAll('h2, h3, h4, h5, h6')) {
    const names = [heading, heading.parentElement, heading.parentElement?.parentElement].map((one) =>
      one ? nameOf(one) : '',
    );
    if (!FURNITURE.test(names.join(' ')) || isTaken(heading) || !leadsText(heading)) continue;
    for (let one: Element | null = heading; one && textOf(one) === textOf(heading); one = one.parentElement) {
      if (FURNITURE.test(nameOf(one))) neutralise(one);
    }
  }
}

/** A paragraph follows, as under headings of a story. */
function leadsText(heading: Element): boolean {
  let line: Element = heading;
  while (!line.nextElementSibling && line.parentElement && textOf(line.parentElement) === textOf(heading))
    line = line.parentElement;
  const next = line.nextElementSibling;
  return next !== null && /^(?:p|div|ul|ol|blockquote|figure)$/.test(next.localName) && textOf(next).length > PROSE;
}
