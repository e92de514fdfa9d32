/** The walk over nodes: lines of text become paragraphs, elements go to the parser of their kind. */
import type { Block } from '../model';
import { isBlockName, isElement, isInlineName, isSkipped, isText, visibleText } from './elements';
import { parsersFor } from './kinds';
import { paragraphsOf } from './kinds/paragraph';
import type { Parsing } from './parsing';

/** Browsers cut nesting at 512 levels when they read HTML; only script builds more. */
const MAX_DEPTH = 300;

/** Reads nodes as blocks, in order. */
export function flow(nodes: Iterable<Node>, parsing: Parsing): Block[] {
  const blocks: Block[] = [];
  let line: Node[] = [];

  const endLine = () => {
    if (line.length > 0) for (const block of paragraphsOf(line, parsing)) blocks.push(block);
    line = [];
  };
  const add = (found: Block[]) => {
    endLine();
    for (const block of found) blocks.push(block);
  };

  for (const node of nodes) {
    if (isText(node)) line.push(node);
    if (!isElement(node) || isSkipped(node)) continue;
    const parsed = parse(node, parsing);
    if (parsed) add(parsed);
    else line.push(node);
  }
  endLine();
  return blocks;
}

/** @returns undefined when the element belongs to the line it stands in. */
function parse(element: Element, parsing: Parsing): Block[] | undefined {
  if (parsing.depth >= MAX_DEPTH)
    return paragraphsOf([element.ownerDocument.createTextNode(visibleText(element))], parsing);
  for (const parser of parsersFor(element)) {
    const found = parser.parse(element, parsing);
    if (found) return found;
  }
  if (!isBlockName(element.localName) && !parsing.facts.holders.blocks.has(element)) return undefined;
  return parsing.flow(element.childNodes, isInlineName(element.localName) ? element : undefined);
}
