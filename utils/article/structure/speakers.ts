/** Who said it, where classes name the lines of a quotation: brought together as one attribution. */
import { markPart, textOf, wrap } from './reshape';

const NAMED =
  '[class*="author" i], [class*="attribution" i], [class*="speaker" i], [class*="citation" i], [class*="quote-source" i], [class*="quote__source" i], [class*="quote-name" i], [class*="quote-role" i], [class*="caption" i]';
const LONGEST = 200;

export function speakers(clone: Document): void {
  for (const quote of clone.querySelectorAll('blockquote, figure[data-lede-kind="quote"]')) {
    const lines = outermost([...quote.querySelectorAll(NAMED)]).filter((line) => isLine(line, quote));
    const [first, ...rest] = lines;
    if (!first) continue;
    if (rest.length === 0) markPart(first, 'attribution');
    else
      markPart(
        wrap(
          'div',
          first,
          lines.flatMap((line, index) => (index === 0 ? [line] : [line.ownerDocument.createTextNode(', '), line])),
        ),
        'attribution',
      );
  }
}

function outermost(elements: Element[]): Element[] {
  return elements.filter((one) => !elements.some((other) => other !== one && other.contains(one)));
}

function isLine(line: Element, quote: Element): boolean {
  const length = textOf(line).length;
  return (
    length > 0 &&
    length <= LONGEST &&
    length < textOf(quote).length &&
    line.closest('blockquote, figure') === quote &&
    !line.querySelector('p + p')
  );
}
