import { SOURCE_ATTRIBUTE } from './marks';

/**
 * The page element a block comes from: its own mark, else that of something in it (Readability makes paragraphs of its
 * own around marked elements), else of the nearest element around it.
 */
export function sourceOf(node: Node): { source?: number } {
  const element = node.nodeType === 1 ? (node as Element) : undefined;
  const marked = element?.hasAttribute(SOURCE_ATTRIBUTE) ? element : (below(element) ?? above(node));
  const index = Number.parseInt(marked?.getAttribute(SOURCE_ATTRIBUTE) ?? '', 10);
  return index >= 0 ? { source: index } : {};
}

function below(element: Element | undefined): Element | undefined {
  return element?.querySelector(`[${SOURCE_ATTRIBUTE}]`) ?? undefined;
}

function above(node: Node): Element | undefined {
  let up = node.parentElement;
  while (up && !up.hasAttribute(SOURCE_ATTRIBUTE)) up = up.parentElement;
  return up ?? undefined;
}
