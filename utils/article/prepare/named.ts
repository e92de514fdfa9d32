/**
 * Looks for elements by pieces of their class names. Browsers test every element against every `[class*="x" i]` of a
 * list, which took 8 ms on a median page; most of these pieces are in no class of a page at all.
 */

/** One alternative of a selector list, and the pieces of class names it asks for. */
interface Alternative {
  selector: string;
  pieces: readonly string[];
}

const PIECE = /\[class\*="([^"]+)" i\]/g;
const parsed = new Map<string, readonly Alternative[]>();
const namesOf = new WeakMap<Document, string>();

/**
 * As `querySelectorAll`, without asking for names that the document does not have.
 * @param root in a copy of a page whose elements get no new classes any more
 */
export function allNamed(root: Document | Element, selector: string): Element[] {
  const names = classNames(root.nodeType === 9 ? (root as Document) : (root.ownerDocument as Document));
  const wanted = alternatives(selector).filter(({ pieces }) => pieces.every((piece) => names.includes(piece)));
  return wanted.length === 0 ? [] : [...root.querySelectorAll(wanted.map((one) => one.selector).join())];
}

/** All class attributes of the document in lower case, each once. */
function classNames(document: Document): string {
  let names = namesOf.get(document);
  if (names === undefined) {
    const found = new Set<string>();
    for (const element of document.querySelectorAll('[class]')) found.add(element.getAttribute('class') ?? '');
    names = [...found].join('\n').toLowerCase();
    namesOf.set(document, names);
  }
  return names;
}

function alternatives(selector: string): readonly Alternative[] {
  let list = parsed.get(selector);
  if (!list) {
    list = splitList(selector).map((one) => ({
      selector: one,
      pieces: [...one.matchAll(PIECE)].flatMap(([, piece = '']) => (one.includes(':') ? [] : [piece.toLowerCase()])),
    }));
    parsed.set(selector, list);
  }
  return list;
}

/** At the commas that stand in no brackets. */
function splitList(selector: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < selector.length; at += 1) {
    const sign = selector[at];
    if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth -= 1;
    else if (sign === ',' && depth === 0) {
      parts.push(selector.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, selector.slice(start)];
}
