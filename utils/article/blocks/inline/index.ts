/** From inline nodes to the typed inline tree. */
import type { Inline, InlineStyle } from '../../model';
import { linkAddress } from '../addresses';
import { isBlockName, isElement, isSkipped, isText, visibleText } from '../elements';
import type { Parsing } from '../parsing';
import { inlinePicture } from '../pictures';
import { pageLink } from './link';
import { inlineMath } from './math';
import { rubyOf } from './ruby';
import { tidy } from './tidy';

const STYLES: Readonly<Record<string, InlineStyle>> = {
  em: 'emphasis',
  i: 'emphasis',
  dfn: 'emphasis',
  var: 'emphasis',
  strong: 'strong',
  b: 'strong',
  code: 'code',
  tt: 'code',
  samp: 'code',
  sup: 'superscript',
  sub: 'subscript',
  mark: 'mark',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  ins: 'insert',
  cite: 'cite',
  small: 'small',
  kbd: 'keyboard',
  q: 'quotation',
};

type Builder = (element: Element, parsing: Parsing, depth: number) => Inline[];

const builders: Readonly<Record<string, Builder>> = {
  br: () => [{ type: 'break' }],
  a: (element, parsing, depth) => linkOf(element, parsing, children(element, parsing, depth)),
  img: (element, parsing) => inlinePicture(element, parsing.facts.baseUrl),
  math: (element) => inlineMath(element),
  ruby: (element, parsing, depth) => rubyOf(element, (nodes) => build(nodes, parsing, depth + 1)),
  time: (element, parsing, depth) => timeOf(element, children(element, parsing, depth)),
};

const MAX_DEPTH = 200;

/** Nodes as normalised inline content, with the links and styles that surround them. */
export function inlineOf(nodes: Iterable<Node>, parsing: Parsing): Inline[] {
  const content = build(nodes, parsing, 0);
  return tidy(parsing.wrappers.reduceRight((inner, wrapper) => wrap(wrapper, inner, parsing), content));
}

function build(nodes: Iterable<Node>, parsing: Parsing, depth: number): Inline[] {
  const built: Inline[] = [];
  for (const node of nodes) {
    if (isText(node)) built.push({ type: 'text', text: node.data });
    else if (isElement(node) && !isSkipped(node)) built.push(...elementOf(node, parsing, depth));
  }
  return built;
}

function elementOf(element: Element, parsing: Parsing, depth: number): Inline[] {
  if (depth >= MAX_DEPTH) return [{ type: 'text', text: visibleText(element) }];
  const special = builders[element.localName];
  if (special) return special(element, parsing, depth);
  const content = wrap(element, children(element, parsing, depth), parsing);
  // A block within a line, as `<div>` in a heading, still parts words.
  return isBlockName(element.localName)
    ? [{ type: 'text', text: ' ' }, ...content, { type: 'text', text: ' ' }]
    : content;
}

function children(element: Element, parsing: Parsing, depth: number): Inline[] {
  return build(element.childNodes, parsing, depth + 1);
}

function wrap(element: Element, content: Inline[], parsing: Parsing): Inline[] {
  if (element.localName === 'a') return linkOf(element, parsing, content);
  const type = STYLES[element.localName];
  return type ? [{ type, children: content }] : content;
}

function linkOf(element: Element, { facts }: Parsing, content: Inline[]): Inline[] {
  if (facts.footnotes.backLinks.has(element)) return [];
  const reference = facts.footnotes.references.get(element);
  if (reference) return [{ type: 'noteRef', ...reference }];
  const href = pageLink(element, facts) ?? linkAddress(element.getAttribute('href'), facts.baseUrl);
  return href ? [{ type: 'link', href, children: content }] : content;
}

function timeOf(element: Element, content: Inline[]): Inline[] {
  const dateTime = element.getAttribute('datetime')?.trim();
  return dateTime ? [{ type: 'time', dateTime, children: content }] : content;
}
