/** Where the page's own headline stands, and what was found is something else: streams, scoreboards above a short story. */
import { prose, readingLength } from '../prepare/measure';
import { isInFrame } from '../prune/frame';
import { bare } from '../text/words';
import type { Vote } from './readability';

/** Letters of running text below its headline that make a story of its own. */
const ENOUGH = 300;

/**
 * The story with the page's headline, where what was found has headlines of other stories, or no running text at all.
 * @returns the smallest element around the headline with running text; undefined where the part found is right.
 */
export function headlined(body: Element, { root, kept }: Vote, title: string): Element | undefined {
  const wanted = bare(title);
  const says = (h1: Element): boolean => bare(h1.textContent ?? '') === wanted;
  const headline = [...body.querySelectorAll('h1')].find(says);
  const others = [...root.querySelectorAll('h1')].filter((h1) => isAlike(h1, headline));
  const isText = !isInFrame(root) && prose(root, readingLength).some((paragraph) => kept.has(paragraph));
  if (wanted === '' || (isText && (others.length === 0 || others.some(says)))) return undefined;
  let box = headline?.parentElement;
  while (box && !box.contains(root) && lengthOf(box) < ENOUGH) box = box.parentElement;
  return box && !box.contains(root) ? box : undefined;
}

/** Some pages set the headings of their sections at the first level: a headline has the page's name for one. */
function isAlike(h1: Element, headline: Element | undefined): boolean {
  const name = h1.className;
  return HEADLINE.test(name) && name === headline?.className && (h1.textContent ?? '').trim() !== '';
}

const HEADLINE = /title|headline|(?:^|[\s_-])hed(?:$|[\s_-])/i;

const lengthOf = (box: Element): number =>
  prose(box, readingLength).reduce((sum, paragraph) => sum + readingLength(paragraph), 0);
