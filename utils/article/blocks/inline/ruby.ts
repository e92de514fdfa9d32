import type { Inline } from '../../model';
import { isElement } from '../elements';

const READING = new Set(['rt', 'rtc']);

/** Ruby as pairs of base text and reading; old `<rb>` and runs of several pairs in one `<ruby>` are both in use. */
export function rubyOf(element: Element, build: (nodes: Node[]) => Inline[]): Inline[] {
  const pairs: Inline[] = [];
  let base: Node[] = [];
  for (const node of element.childNodes) {
    const name = isElement(node) ? node.localName : '';
    if (name === 'rp') continue;
    if (READING.has(name) && base.length > 0) {
      pairs.push({ type: 'ruby', base: build(base), reading: node.textContent?.trim() ?? '' });
      base = [];
    } else {
      base.push(node);
    }
  }
  return [...pairs, ...build(base)];
}
