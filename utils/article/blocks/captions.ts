/** Captions of pictures: the words about the picture, and who made it. */
import type { Inline } from '../model';
import { PART_ATTRIBUTE } from './marks';
import type { Parsing } from './parsing';
import { inlineText } from './text';
import { creditStart } from './words/credits';

const CREDIT_ELEMENT = `[${PART_ATTRIBUTE}="credit"], cite, [class*="credit" i], [class*="copyright" i], [itemprop="copyrightHolder"], [rel="author"]`;
const LONGEST_CREDIT = 120;

/** One or several caption elements as one caption, with the credit told apart where it is marked or begins as credits do. */
export function captionOf(elements: readonly Element[], parsing: Parsing): { caption: Inline[]; credit?: string } {
  const marked = elements.flatMap((element) => creditIn(element));
  const skip = new Set<Node>(marked);
  const caption = parsing.inline(
    elements.flatMap((element) => [...nodesWithout(element, skip), element.ownerDocument.createTextNode(' ')]),
  );
  const credits = marked.map((element) => clean(element.textContent ?? '')).filter(Boolean);
  return credits.length > 0 ? { caption, credit: credits.join(', ') } : splitCredit(caption);
}

function creditIn(element: Element): Element[] {
  const found = [...element.querySelectorAll(CREDIT_ELEMENT)];
  const outermost = found.filter((one) => !found.some((other) => other !== one && other.contains(one)));
  return outermost.filter((one) => (one.textContent?.trim().length ?? 0) <= LONGEST_CREDIT);
}

function nodesWithout(element: Element, skip: ReadonlySet<Node>): Node[] {
  return [...element.childNodes].flatMap((node): Node[] => {
    if (skip.has(node)) return [];
    const holds = [...skip].some((one) => node.contains(one));
    return holds ? nodesWithout(node as Element, skip) : [node];
  });
}

/** A caption whose last text is a credit by its words: "… on Monday. Photo: A. Name / Agency". */
function splitCredit(caption: Inline[]): { caption: Inline[]; credit?: string } {
  const last = caption.at(-1);
  const whole = inlineText(caption);
  const start = creditStart(whole);
  if (start === undefined || whole.length - start > LONGEST_CREDIT) return { caption };
  const credit = clean(whole.slice(start));
  if (start === 0) return { caption: [], credit };
  if (last?.type !== 'text' || last.text.length < whole.length - start) return { caption };
  const text = last.text.slice(0, last.text.length - (whole.length - start)).trimEnd();
  return { caption: text ? [...caption.slice(0, -1), { type: 'text', text }] : caption.slice(0, -1), credit };
}

function clean(text: string): string {
  const trimmed = text.replace(/\s+/g, ' ').trim();
  return /^\([^()]*\)$/.test(trimmed) || /^\[[^[\]]*\]$/.test(trimmed)
    ? trimmed.slice(1, -1).trim()
    : trimmed.replace(/^[|–—·-]\s*/, '');
}
