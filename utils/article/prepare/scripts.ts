/** What is no text at all, and trees too deep for recursive readers. */

const NO_TEXT =
  'script:not([type^="math/"], [type="application/ld+json" i]), style, link, lede-reader, noscript, template, object, embed, dialog:not([open]), frame, frameset';
/** Parsers stop at 512 levels; scripts can build deeper. Everything below is hung at this level. */
const DEEPEST = 256;

export function dropScripts(clone: Document): void {
  for (const element of clone.querySelectorAll(NO_TEXT)) element.remove();
  dropComments(clone);
}

function dropComments(clone: Document): void {
  const comments: Node[] = [];
  const walker = clone.createTreeWalker(clone, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

/** Text that arrived in a template with nothing around it (declarative shadow roots, AMP lists) is content. */
export function openTemplates(clone: Document): void {
  for (const template of clone.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    template.replaceWith(template.content);
  }
}

/** Hangs what lies deeper than any page needs at the deepest level allowed, in one pass and without recursion. */
export function flattenDeep(clone: Document): void {
  for (const element of deepest(clone.body)) element.replaceChildren(...leavesOf(element));
}

/** Text and elements without element children, in order. */
function leavesOf(element: Element): Node[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const leaves: Node[] = [];
  let node = walker.nextNode();
  while (node) {
    const isBranch = node.nodeType === Node.ELEMENT_NODE && node.hasChildNodes();
    if (!isBranch) leaves.push(node);
    node = walker.nextNode();
  }
  return leaves;
}

/** Elements at the level that is too deep which still have element children. */
function deepest(root: Element): Element[] {
  const found: Element[] = [];
  let depth = 0;
  let node: Element | null = root;
  while (node) {
    if (depth === DEEPEST && node.firstElementChild) found.push(node);
    if (node.firstElementChild && depth < DEEPEST) {
      node = node.firstElementChild;
      depth += 1;
      continue;
    }
    while (node && node !== root && !node.nextElementSibling) {
      node = node.parentElement;
      depth -= 1;
    }
    node = !node || node === root ? null : node.nextElementSibling;
  }
  return found;
}
