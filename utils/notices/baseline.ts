/**
 * Remembers how the page's large parts were before any notice, so that only what a notice did is undone. Attributes
 * are written down while the page is parsed, locks once in its first frame, when styles are computed anyway.
 */
import { heldBy, lockingAttributes } from './locks';
import { isElement, upwards } from './tree';

const MARKS = ['class', 'style', 'hidden', ...lockingAttributes];
const STORY = 'main,article,[role="main"],[itemprop="articleBody"]';
const isRoot = ({ localName }: Element): boolean => localName === 'html' || localName === 'body';

/** Locks that no page puts on itself for good. */
const CERTAIN = new Set(['overflow', 'position', 'filter', 'pointer-events']);
const MAX_CHILDREN = 40;
const MAX_STORIES = 3;
/** Between two looks at a page that is being parsed, in milliseconds. */
const LOOK_AGAIN_MS = 50;

export interface Baseline {
  /** Writes down the attributes of parts not seen before. */
  note(): void;
  /** Writes down which locks are on. To be called once, before a notice was seen. */
  snapshot(): void;
  /** True when a notice can have put the lock of this key on this part. */
  isNew(part: Element, lock: string): boolean;
  /** The inline style of a part before any notice, if the page has given it another since. */
  formerStyle(part: Element): { css: string | null } | undefined;
  /** Parts of the page that a notice could have locked: html, body, what leads to the story, and its blocks. */
  parts(): Element[];
}

function marksOf(element: Element): string {
  return MARKS.map((name) => element.getAttribute(name) ?? '\0').join('\n');
}

/** Paragraphs may be hidden one by one. The story's are those that are most: the first may be the notice's own. */
function paragraphsOf(story: Element): Element[] {
  const byParent = new Map<Element | null, Element[]>();
  for (const paragraph of story.querySelectorAll('p')) {
    const group = byParent.get(paragraph.parentElement);
    if (group) group.push(paragraph);
    else byParent.set(paragraph.parentElement, [paragraph]);
  }
  const groups = [...byParent.values()].toSorted((first, second) => second.length - first.length);
  return (groups[0] ?? []).slice(0, MAX_CHILDREN);
}

function partsOf({ documentElement, body }: Document): Element[] {
  if (!body) return [documentElement];
  const parts = new Set<Element>([documentElement, body]);
  for (const child of [...body.children].slice(0, MAX_CHILDREN)) parts.add(child);
  for (const story of [...body.querySelectorAll(STORY)].slice(0, MAX_STORIES)) {
    for (const at of upwards(story)) parts.add(at);
    for (const child of [...story.children].slice(0, MAX_CHILDREN)) parts.add(child);
    for (const child of paragraphsOf(story)) parts.add(child);
  }
  return [...parts].filter(isElement);
}

/** Starts with an empty memory. */
export function createBaseline(document: Document): Baseline {
  const marks = new WeakMap<Element, string>();
  const styles = new WeakMap<Element, string | null>();
  let locked: WeakMap<Element, ReadonlySet<string>> | undefined;
  let noted = Number.NEGATIVE_INFINITY;
  const isMarkedAnew = (part: Element): boolean => {
    const before = marks.get(part);
    return before !== undefined && before !== marksOf(part);
  };
  return {
    note() {
      if (performance.now() - noted < LOOK_AGAIN_MS) return;
      noted = performance.now();
      for (const part of partsOf(document)) {
        if (marks.has(part)) continue;
        marks.set(part, marksOf(part));
        styles.set(part, part.getAttribute('style'));
      }
    },
    snapshot() {
      const now = new WeakMap<Element, ReadonlySet<string>>();
      const alike = new Map<Element | null, Map<string, ReadonlySet<string>>>();
      for (const part of partsOf(document)) {
        const siblings = alike.get(part.parentElement) ?? new Map<string, ReadonlySet<string>>();
        alike.set(part.parentElement, siblings);
        // Siblings with the same marks look the same: of forty paragraphs one is asked for its style.
        const look = `${part.localName}\n${part.id}\n${marksOf(part)}`;
        const held = siblings.get(look) ?? new Set(heldBy(part).map(({ key }) => key));
        siblings.set(look, held);
        now.set(part, held);
      }
      locked = now;
    },
    isNew(part, lock) {
      const before = locked?.get(part);
      if (before) return !before.has(lock);
      if (lock === 'filter') return true;
      // Fixed menus and click-through layers are common: what was not looked at in time counts only when re-marked.
      return (!locked && isRoot(part) && CERTAIN.has(lock)) || isMarkedAnew(part);
    },
    formerStyle(part) {
      const [css, now] = [styles.get(part), part.getAttribute('style')];
      // Lede's own is important.
      return css === undefined || css === now || now?.includes('!important') ? undefined : { css };
    },
    parts: () => partsOf(document),
  };
}
