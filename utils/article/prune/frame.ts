/** The head and foot that a site puts around all its pages: what stands in them is never what one page is about. */
import type { OmissionReason } from '../model';
import { nameOf } from '../prepare/measure';
import { isFootName } from './names';

const PARTS = 'main, article, blockquote, figure';

/**
 * Why an element is the frame of a page, or undefined. However much of the text it holds: where a shop has yet to draw
 * its goods, the foot is all there is, and nothing is there to read.
 */
export function frameReason(element: Element): OmissionReason | undefined {
  const isHead = element.localName === 'header' && element.querySelector('nav, [role="navigation"]') !== null;
  if (!isHead && !isFoot(element)) return undefined;
  if (element.parentElement?.closest(PARTS) || element.querySelector('h1, main, article')) return undefined;
  return isHead ? 'navigation' : 'other';
}

/** Whether an element stands in the frame or is it. */
export function isInFrame(element: Element): boolean {
  for (let up: Element | null = element; up && up.localName !== 'body'; up = up.parentElement) {
    if (frameReason(up)) return true;
  }
  return false;
}

const isFoot = (element: Element): boolean => element.localName === 'footer' || isFootName(nameOf(element));
