/** Words of the story set large beside it: `<aside>`s and boxes named so, as quotations that survive. */

import { PULL_ATTRIBUTE } from '../blocks/marks';
import { whollyQuoted } from '../blocks/quotation';
import { allNamed } from '../prepare/named';
import { isTaken, linkDensity, mark, nameOf, namesOther, rename, textOf } from './reshape';

const NAME =
  /(?:^|[\s_-])(?:pull-?_?quote|quote-?pull|pulled-?quote|callout-?quote|quote-?callout|blockquote-?pull|pq)(?:$|[\s_-])/i;
const QUOTE_NAME = /(?:^|[\s_-])(?:quote|zitat|citation|cita|citat|citaat)(?:$|[\s_-])/i;
const LONGEST = 500;

export function pullQuotes(clone: Document): void {
  const places = allNamed(
    clone,
    'aside, [class*="pull" i], [class*="callout" i], [class~="pq"], figure[class*="quote" i]',
  );
  for (const element of places) {
    if (isTaken(element) || !isPullQuote(element)) continue;
    const quote = mark(rename(element, element.localName === 'figure' ? 'figure' : 'blockquote'), 'quote');
    quote.setAttribute(PULL_ATTRIBUTE, '');
  }
}

function isPullQuote(element: Element): boolean {
  const text = textOf(element);
  if (
    text.length === 0 ||
    text.length > LONGEST ||
    linkDensity(element) > 0.3 ||
    element.querySelector('form, ul, ol, h2, table, video, iframe')
  )
    return false;
  if (NAME.test(nameOf(element))) return true;
  if (element.localName !== 'aside' || namesOther(element)) return false;
  return (
    QUOTE_NAME.test(nameOf(element)) ||
    textOf(element.querySelector('blockquote, q')).length > text.length / 2 ||
    whollyQuoted(text) !== undefined
  );
}
