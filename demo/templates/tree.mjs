import { escapeHtml } from './escape.mjs';

const VOID = new Set(['img']);

/** A tree of [tag, attributes, ...children] as HTML. */
export function treeToHtml(tree) {
  if (typeof tree === 'string') return escapeHtml(tree);
  const [tag, attributes, ...children] = tree;
  const written = Object.entries(attributes).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`,
  );
  const open = `<${tag}${written.join('')}>`;
  return VOID.has(tag) ? open : `${open}${children.map(treeToHtml).join('')}</${tag}>`;
}
