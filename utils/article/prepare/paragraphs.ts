/** `<br><br>` means a new paragraph; so does text that stands bare between blocks. */
import { holdsBlocks } from '../prune/elements';
import { KIND_ATTRIBUTE } from '../structure';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i img ins kbd label mark math q ruby s samp small span strike strong sub sup svg time tt u var wbr'.split(
    ' ',
  ),
);

/** A cheap look first: most boxes hold only boxes. */
function hasBareText(box: Element): boolean {
  for (const node of box.childNodes) {
    if (node.nodeType === Node.TEXT_NODE ? node.nodeValue?.trim() : INLINE.has(node.nodeName.toLowerCase()))
      return true;
  }
  return false;
}

function isInline(node: Node): boolean {
  return INLINE.has(node.nodeName.toLowerCase()) && !holdsBlocks(node as Element);
}

/** Turns runs of text parted by two or more `<br>` into paragraphs. */
export function mendParagraphs(clone: Document): void {
  const parents = new Set<Element>();
  for (const br of clone.querySelectorAll('br + br')) {
    const parent = br.parentElement;
    if (parent && !parent.closest('pre, code, td') && isDouble(br)) parents.add(parent);
  }
  for (const parent of parents) split(parent);
  for (const box of clone.querySelectorAll('div')) wrapBareText(box);
}

/**
 * Readability wraps bare text of a `<div>` in a paragraph of its own and lets that take the place of the `<div>`:
 * the number is lost, and with it the way back to the page. A numbered paragraph survives.
 */
function wrapBareText(box: Element): void {
  if (!hasBareText(box) || box.closest(`pre, [${KIND_ATTRIBUTE}]`)) return;
  for (const { inline, nodes } of runs(box)) {
    const [first] = nodes;
    if (!inline || !first || !nodes.some((node) => node.textContent?.trim())) continue;
    const place = box.ownerDocument.createTextNode('');
    box.insertBefore(place, first);
    const [p] = paragraph(box, nodes);
    if (p) place.replaceWith(p);
  }
}

function isDouble(br: Element): boolean {
  let before = br.previousSibling;
  while (before && before.nodeType === Node.TEXT_NODE && !before.textContent?.trim()) before = before.previousSibling;
  return before?.nodeName === 'BR';
}

function split(parent: Element): void {
  const target = INLINE.has(parent.localName) ? undefined : parent;
  if (!target) return;
  const groups = runs(target);
  const wraps = target.localName === 'p';
  const made = groups.map((group) => (group.inline ? paragraph(target, group.nodes) : group.nodes));
  if (wraps) target.replaceWith(...made.flat());
  else target.replaceChildren(...made.flat());
}

interface Run {
  inline: boolean;
  nodes: Node[];
}

function runs(parent: Element): Run[] {
  const found: Run[] = [];
  let current: Run | undefined;
  for (const node of [...parent.childNodes]) {
    if (node.nodeName === 'BR' && isBreakBesideBreak(node)) {
      current = undefined;
      continue;
    }
    const inline = node.nodeType === Node.TEXT_NODE || node.nodeName === 'BR' || isInline(node);
    if (!current || current.inline !== inline) {
      current = { inline, nodes: [] };
      found.push(current);
    }
    current.nodes.push(node);
  }
  return found.filter(({ nodes }) =>
    nodes.some((node) => node.nodeType === Node.ELEMENT_NODE || node.nodeValue?.trim()),
  );
}

function isBreakBesideBreak(br: Node): boolean {
  return beside(br, 'previousSibling') || beside(br, 'nextSibling');
}

function beside(br: Node, way: 'previousSibling' | 'nextSibling'): boolean {
  let node = br[way];
  while (node && node.nodeType === Node.TEXT_NODE && !node.textContent?.trim()) node = node[way];
  return node?.nodeName === 'BR';
}

function paragraph(parent: Element, nodes: Node[]): Element[] {
  if (
    !nodes.some(
      (node) => node.textContent?.trim() || (node as Element).querySelector?.('img') || node.nodeName === 'IMG',
    )
  )
    return [];
  const p = parent.ownerDocument.createElement('p');
  const source = parent.getAttribute('data-lede-source');
  if (source) p.setAttribute('data-lede-source', source);
  p.append(...nodes);
  return [p];
}
