/** What HTML elements are, as far as the flow of text is concerned. */

/** Laid out within a line. Unknown elements count as such, as in browsers, unless they hold blocks. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark math meter nobr ' +
    'output picture progress q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Always a block of its own, whatever it holds. */
const BLOCK = new Set(
  (
    'address article aside audio blockquote body caption center col colgroup dd details dialog dir div dl dt embed ' +
    'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main menu nav object ol ' +
    'p pre search section summary table tbody td tfoot th thead tr ul video'
  ).split(' '),
);

/** Nothing in them is text of the story. */
const SKIPPED = new Set(
  (
    'area base button canvas datalist frame frameset head input link map meta noscript option optgroup param ' +
    'script select slot source style svg template textarea title track'
  ).split(' '),
);

/** Words for screen readers only, as class names of the common frameworks. */
const UNSEEN_CLASS = /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|a11y-hidden)(?:\s|$)/;

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

/** Whether the element stands for nothing that a reader would see. */
export function isSkipped(element: Element): boolean {
  return (
    SKIPPED.has(element.localName) ||
    element.hasAttribute('hidden') ||
    UNSEEN_CLASS.test(element.getAttribute('class') ?? '')
  );
}

export function isBlockName(name: string): boolean {
  return BLOCK.has(name);
}

export function isInlineName(name: string): boolean {
  return INLINE.has(name);
}

/** Elements below a root by what they hold. */
export interface Holders {
  blocks: ReadonlySet<Element>;
  pictures: ReadonlySet<Element>;
}

/** Every element below the root that has a block, or a picture, among its descendants. Linear in nodes. */
export function holdersIn(root: Element): Holders {
  const blocks = new Set<Element>();
  const pictures = new Set<Element>();
  for (const element of root.querySelectorAll('*')) {
    if (BLOCK.has(element.localName)) addAncestors(element, root, blocks);
    else if (element.localName === 'img') addAncestors(element, root, pictures);
  }
  return { blocks, pictures };
}

function addAncestors(element: Element, root: Element, holders: Set<Element>): void {
  let holder = element.parentElement;
  while (holder && holder !== root && !holders.has(holder)) {
    holders.add(holder);
    holder = holder.parentElement;
  }
}

/** The parent chain of an element has `name`, seen no further than `end`. */
export function within(element: Element, name: string, end: Element): boolean {
  for (let up = element.parentElement; up && up !== end; up = up.parentElement) if (up.localName === name) return true;
  return false;
}

/** The child elements with one of these names. */
export function childrenNamed(element: Element, ...names: string[]): Element[] {
  return [...element.children].filter(({ localName }) => names.includes(localName));
}

/** All text below an element that a reader would see, for trees too deep to be told apart. */
export function visibleText(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, 1 | 4, (node) =>
    isElement(node) && isSkipped(node) ? 2 : 1,
  );
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node)) text += node.data;
    else if (isElement(node) && !INLINE.has(node.localName)) text += ' ';
  }
  return text;
}
