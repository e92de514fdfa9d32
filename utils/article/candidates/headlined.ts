/** Where the page's own headline stands, and what was found is something else: streams, scoreboards above a short story. */
import { prose, textLength } from '../prepare/measure';
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
  const others = [...root.querySelectorAll('h1')];
  const isText = prose(root).some((paragraph) => kept.has(paragraph));
  if (wanted === '' || (isText && (others.length === 0 || others.some(says)))) return undefined;
  const headline = [...body.querySelectorAll('h1')].find(says);
  let box = headline?.parentElement;
  while (box && box !== root && !box.contains(root) && lengthOf(box) < ENOUGH) box = box.parentElement;
  return box && box !== root && !box.contains(root) ? box : undefined;
}

const lengthOf = (box: Element): number => prose(box).reduce((sum, paragraph) => sum + textLength(paragraph), 0);
