/** Parts of a story that are made alike: "1. …", "2. …" of a ranking, the stops of a journey. */
import type { Vote } from '../candidates/readability';
import { prose } from '../prepare/measure';
import { roughWords } from '../text/words';

const HEADINGS = 'h2, h3, h4, h5, h6';
/** Fewer others that were kept may be so by chance. */
const FEWEST_KEPT = 2;
/** A teaser of another page has a line or two below its heading; a part of a story tells something. */
const FEWEST_WORDS = 20;

/**
 * Whether a part that the first reader left out is one of a row of which it kept others. It weighs each by its links,
 * and in a ranking one entry has more of them than the next.
 */
export function isOfKeptRow(element: Element, { kept }: Vote): boolean {
  const name = element.getAttribute('class');
  if (!name || !isPart(element)) return false;
  const others = [...(element.parentElement?.children ?? [])].filter(
    (other) =>
      other !== element &&
      other.localName === element.localName &&
      other.getAttribute('class') === name &&
      prose(other).some((p) => kept.has(p)) &&
      isPart(other),
  );
  return others.length >= FEWEST_KEPT;
}

function isPart(element: Element): boolean {
  if (element.querySelector(HEADINGS) === null) return false;
  const words = prose(element).reduce((sum, p) => sum + roughWords(p.textContent ?? ''), 0);
  return words >= FEWEST_WORDS;
}
