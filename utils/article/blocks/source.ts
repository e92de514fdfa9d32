import { SOURCE_ATTRIBUTE } from './marks';

const MARKED = `[${SOURCE_ATTRIBUTE}]`;

/**
 * The page element a block comes from: its own mark, else that of something in it (Readability makes paragraphs of its
 * own around marked elements), else of the nearest element around it.
 */
export function sourceOf(node: Node): { source?: number } {
  const element = node.nodeType === 1 ? (node as Element) : undefined;
  const marked = element?.matches(MARKED)
    ? element
    : (element?.querySelector(MARKED) ?? node.parentElement?.closest(MARKED));
  const index = Number.parseInt(marked?.getAttribute(SOURCE_ATTRIBUTE) ?? '', 10);
  return index >= 0 ? { source: index } : {};
}
