/** Finds the part of a page that a reader points at, and goes up and down the tree from it. */

/** A box on the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Elements of text, which are too small to be what is meant. */
const INLINE = /^inline/;

function isBlock(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return !INLINE.test(display) && display !== 'contents' && display !== 'none';
}

const hasText = (element: Element): boolean => Boolean(element.textContent?.trim());

/** Up from an element to the first that is a block with text. */
function blockAround(element: Element | null): Element | undefined {
  for (let now = element; now; now = now.parentElement) if (isBlock(now) && hasText(now)) return now;
  return undefined;
}

/** The child that holds most of the text. */
function largestChild(element: Element): Element | undefined {
  const children = [...element.children].filter((child) => isBlock(child) && hasText(child));
  const length = (child: Element): number => child.textContent?.length ?? 0;
  return children.reduce<Element | undefined>(
    (best, child) => (best && length(best) >= length(child) ? best : child),
    undefined,
  );
}

/** What of a document is marked for reading. */
export class Picking {
  private now: Element | undefined;
  /** The way up, for going down again the same way. */
  private trail: Element[] = [];

  /** @param own the view's host, which lies over the page. */
  constructor(
    private readonly document: Document,
    private readonly own: Element,
  ) {}

  get element(): Element | undefined {
    return this.now?.isConnected ? this.now : undefined;
  }

  /** Marks what lies at a point of the window. */
  pointAt(x: number, y: number): void {
    const below = this.document.elementsFromPoint(x, y).find((element) => element !== this.own);
    this.mark(blockAround(below ?? null));
  }

  /** The element around the marked one that is visibly larger; the body is the largest. */
  larger(): void {
    const { element } = this;
    if (!element || element === this.document.body) return;
    this.trail.push(element);
    const text = element.textContent?.trim();
    let outer = element.parentElement;
    while (outer && outer !== this.document.body && outer.textContent?.trim() === text) outer = outer.parentElement;
    this.now = outer ?? this.document.body;
  }

  /** Back the way up, else into the child with most text. */
  smaller(): void {
    const { element } = this;
    if (!element) return;
    this.now = this.trail.pop() ?? largestChild(element) ?? element;
  }

  /** Where the marked element stands on the window now. */
  box(): Box | undefined {
    const rect = this.element?.getBoundingClientRect();
    return rect && { left: rect.left, top: rect.top, width: rect.width, height: rect.height };
  }

  private mark(element: Element | undefined): void {
    if (element === this.now) return;
    this.now = element;
    this.trail = [];
  }
}
