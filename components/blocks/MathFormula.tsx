import { createElement, type JSX } from 'preact';
import type { MathContent, MathNode } from '@/utils/article/model';

/** MathML Core elements that only show something: no links, no scripts, no annotations of other languages. */
const ELEMENTS = new Set(
  (
    'math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle ' +
    'msub msubsup msup mtable mtd mtext mtr munder munderover none semantics menclose mlabeledtr'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'accent accentunder columnspan columnalign columnspacing depth dir display displaystyle fence form height ' +
    'largeop linethickness lspace mathvariant maxsize minsize movablelimits notation rowspan rowalign rowspacing ' +
    'rspace scriptlevel separator stretchy symmetric voffset width'
  ).split(' '),
);

function draw(node: MathNode | string): JSX.Element | string | null {
  if (typeof node === 'string') return node;
  if (!ELEMENTS.has(node.name)) return null;
  const attributes = Object.fromEntries(Object.entries(node.attributes).filter(([name]) => ATTRIBUTES.has(name)));
  return createElement(node.name, attributes, ...node.children.map(draw));
}

/** The formula as MathML where there is one; its text otherwise. */
export function MathFormula({ math }: { math: MathContent }): JSX.Element {
  const drawn = math.tree && draw(math.tree);
  if (drawn && typeof drawn !== 'string') return drawn;
  return <span class="math-text">{math.text}</span>;
}
