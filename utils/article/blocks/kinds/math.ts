import { mathOf } from '../inline/math';
import { sourceOf } from '../source';
import type { KindParser } from './kind';

/** A formula that stands in a line of its own; others are inline content. */
export const math: KindParser = {
  tags: ['math'],
  parse(element) {
    const formula = mathOf(element);
    return formula.display && formula.text ? [{ kind: 'math', math: formula, ...sourceOf(element) }] : undefined;
  },
};
