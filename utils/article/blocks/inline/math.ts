import type { Inline, MathContent, MathNode } from '../../model';
import { isElement, isText } from '../elements';
import { TEX_ATTRIBUTE } from '../marks';

const ELEMENTS = new Set(
  (
    'math menclose merror mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace ' +
    'msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none'
  ).split(' '),
);

const ATTRIBUTES = new Set(
  (
    'accent accentunder close columnalign columnspan depth dir display displaystyle fence form height largeop ' +
    'linethickness lspace mathvariant maxsize minsize movablelimits notation open rowalign rowspan rspace scriptlevel ' +
    'separator separators stretchy symmetric voffset width'
  ).split(' '),
);

const MAX_DEPTH = 60;

/** A `<math>` element as data: a tree of known elements, and the formula as text (TeX where the page has it). */
export function mathOf(element: Element): MathContent {
  const tree = nodeOf(element, 0);
  const text = texOf(element) ?? (tree ? textOf(tree) : '');
  const display = element.getAttribute('display') === 'block' || element.getAttribute('mode') === 'display';
  return { ...(tree && textOf(tree) ? { tree } : {}), text, display };
}

/** A formula within a line; nothing when it is empty. */
export function inlineMath(element: Element): Inline[] {
  const math = mathOf(element);
  return math.text ? [{ type: 'math', math }] : [];
}

function texOf(element: Element): string | undefined {
  const annotation = element.querySelector('annotation[encoding*="tex" i]');
  const tex = element.getAttribute(TEX_ATTRIBUTE) ?? annotation?.textContent ?? element.getAttribute('alttext');
  return tex?.trim() || undefined;
}

function nodeOf(element: Element, depth: number): MathNode | undefined {
  if (!ELEMENTS.has(element.localName) || depth > MAX_DEPTH) return undefined;
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attributes) if (ATTRIBUTES.has(name)) attributes[name] = value;
  return { name: element.localName, attributes, children: childrenOf(element, depth) };
}

function childrenOf(element: Element, depth: number): (MathNode | string)[] {
  return [...element.childNodes].flatMap((node): (MathNode | string)[] => {
    if (isText(node)) return node.data.trim() ? [node.data.trim().replace(/\s+/g, ' ')] : [];
    if (!isElement(node) || node.localName.startsWith('annotation')) return [];
    const child = nodeOf(node, depth + 1);
    // `<semantics>` and unknown wrappers: their first content counts.
    return child ? [child] : childrenOf(node, depth + 1);
  });
}

function textOf(node: MathNode | string): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join(node.name === 'mfrac' ? '/' : '');
}
