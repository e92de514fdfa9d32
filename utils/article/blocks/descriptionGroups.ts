import { isElement } from './elements';

/** `<dt>` and `<dd>` in order, out of their `<div>`s; anything else that a page puts there stays as it is. */
export function groupsIn(element: Element): Element[] {
  return [...element.childNodes].flatMap((node): Element[] => {
    if (!isElement(node)) return node.textContent?.trim() ? [wrapText(node)] : [];
    const isGroup = node.localName === 'div' && node.querySelector('dt, dd') !== null;
    return isGroup ? groupsIn(node) : [node];
  });
}

function wrapText(node: Node): Element {
  const span = (node.ownerDocument as Document).createElement('span');
  span.append(node.textContent ?? '');
  return span;
}
