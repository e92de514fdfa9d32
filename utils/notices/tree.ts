/** Small questions about the page's tree, through shadow roots. */

export type Box = HTMLElement | SVGElement;

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === Node.ELEMENT_NODE;
}

/** Has an inline style, as every HTML and SVG element does. */
export function isBox(node: Node | null | undefined): node is Box {
  return isElement(node) && 'style' in node;
}

/** The parent, or the host when the node is at the top of a shadow root. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (isElement(parent)) return parent;
  return parent && 'host' in parent ? (parent as ShadowRoot).host : null;
}

/** The node's ancestors from the inside out, the node itself first when it is an element. */
export function* upwards(node: Node): Generator<Element> {
  for (let at = isElement(node) ? node : parentOf(node); at; at = parentOf(at)) yield at;
}

/** The computed style, or undefined for a node of a document without a window. `part`: of a pseudo-element. */
export function styleOf(element: Element, part?: string): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element, part);
}

/** Part of the viewport that an element's box covers, 0 to 1. */
export function viewportShare(element: Element): number {
  const view = element.ownerDocument.defaultView;
  if (!view) return 0;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const width = Math.min(right, view.innerWidth) - Math.max(left, 0);
  const height = Math.min(bottom, view.innerHeight) - Math.max(top, 0);
  return width > 0 && height > 0 ? (width * height) / (view.innerWidth * view.innerHeight) : 0;
}

/** A host of Lede's own: what it says is quoted from the page. */
export function isOurs({ localName }: Element): boolean {
  return localName.startsWith('lede-');
}

/** Words of id and class, as one string. */
export function namesOf(element: Element): string {
  return `${element.id} ${element.getAttribute('class') ?? ''}`;
}
