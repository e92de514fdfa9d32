import { linkAddress } from '../addresses';
import { attributionOf } from '../attribution';
import { childrenNamed, within } from '../elements';
import { isPart, PULL_ATTRIBUTE } from '../marks';
import { sourceOf } from '../source';
import { inlineText } from '../text';
import type { KindParser } from './kind';

/** Block quotations and marked pull quotes. An attribution in a following paragraph is found by the attribution pass. */
export const quote: KindParser = {
  tags: ['blockquote', 'figure'],
  parse(element, parsing) {
    if (element.localName === 'figure' && !holdsQuotation(element)) return undefined;
    const said = attributionIn(element);
    const content = parsing.flow(without(element, said));
    const line = said ? inlineText(parsing.inline([said])) : '';
    const href = linkAddress(said?.querySelector('a[href]')?.getAttribute('href'), parsing.facts.baseUrl);
    const attribution = attributionOf(line, { href });
    if (content.length === 0) return attribution && said ? parsing.flow([said]) : [];
    const [inner] = content;
    if (content.length === 1 && inner?.kind === 'quote') {
      return [
        { ...inner, pull: inner.pull || element.hasAttribute(PULL_ATTRIBUTE), ...(attribution ? { attribution } : {}) },
      ];
    }
    const pull = element.hasAttribute(PULL_ATTRIBUTE);
    return [{ kind: 'quote', content, ...(attribution ? { attribution } : {}), pull, ...sourceOf(element) }];
  },
};

/** The element that names who said it: marked, `<footer>`, `<figcaption>`, or `<cite>` that stands alone in its line. */
function attributionIn(element: Element): Element | undefined {
  const own = [...element.querySelectorAll(`footer, figcaption, cite, [data-lede-part]`)].filter((one) =>
    isOwn(one, element),
  );
  const named =
    own.find((one) => isPart(one, 'attribution')) ??
    own.find(({ localName }) => localName === 'footer' || localName === 'figcaption');
  if (named) return named;
  const cite = own.findLast(({ localName }) => localName === 'cite');
  return cite && standsAlone(cite, element) ? lineAround(cite, element) : undefined;
}

function isOwn(one: Element, element: Element): boolean {
  const outer = element.localName === 'figure' ? childrenNamed(element, 'blockquote')[0] : undefined;
  const holder = one.closest('blockquote');
  return (
    holder === element ||
    holder === null ||
    holder === outer ||
    !element.contains(holder) ||
    holder === element.parentElement
  );
}

/** Only dashes beside it in its line, or it is the last of the quotation after a line break. */
function standsAlone(cite: Element, end: Element): boolean {
  const line = lineAround(cite, end);
  const rest = (line.textContent ?? '').replace(cite.textContent ?? '', '');
  if (line !== cite) return /^[\s–—―-]*$/.test(rest);
  const before = cite.previousElementSibling;
  return (
    cite.parentElement === end &&
    (before === null ? !within(cite, 'p', end) : /^(?:br|p|div|ul|ol)$/.test(before.localName))
  );
}

function lineAround(cite: Element, end: Element): Element {
  const line = cite.closest('p, div, li');
  return line && line !== end && end.contains(line) && !line.contains(end) ? line : cite;
}

function without(element: Element, left: Element | undefined): Node[] {
  if (!left) return [...element.childNodes];
  return [...element.childNodes].flatMap((node) => {
    if (node === left) return [];
    return node.contains(left) ? without(node as Element, left) : [node];
  });
}

/** Whether a `<figure>` shows a quotation rather than a picture. */
export function holdsQuotation(figure: Element): boolean {
  return (
    childrenNamed(figure, 'blockquote').length > 0 ||
    (figure.querySelector('blockquote') !== null && !figure.querySelector('img, video, iframe, table'))
  );
}
