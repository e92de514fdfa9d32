/** Shadow roots, closed ones too: a mutation observer does not see into them by itself. */
import { api } from '../api';
import { isElement, isOurs } from './tree';

type FirefoxElement = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** The shadow root of an element, open or closed, by what the browser gives to extensions. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const { openOrClosedShadowRoot } = element as FirefoxElement;
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  if (!(element instanceof HTMLElement)) return null;
  return (api?.dom?.openOrClosedShadowRoot(element) as ShadowRoot | undefined) ?? null;
}

const MAX_HOSTS = 60;
const MAX_DEPTH = 3;
/** A script may attach the root after it has added the host. In milliseconds. */
const LOOK_AGAIN_AFTER = [60, 300, 1000, 3000, 8000];

/** How many levels below the body an element is; `MAX_DEPTH` when it is that far or farther. */
function depthOf(element: Element): number {
  let depth = 0;
  for (let at: Element | null = element; at && depth < MAX_DEPTH; depth++, at = at.parentElement) {
    if (at.localName === 'body' || at.localName === 'html') return depth;
  }
  return MAX_DEPTH;
}

const isEmptyBox = (element: Element): boolean =>
  element.childElementCount === 0 &&
  /^(?:div|section|aside|span)$/.test(element.localName) &&
  element.textContent.trim() === '';

/** Empty boxes that hang near the body, of an element that is itself so near. */
function emptyBoxesIn(element: Element, depth: number): Element[] {
  if (depth >= MAX_DEPTH) return [];
  if (isEmptyBox(element)) return [element];
  return [...element.children].flatMap((child) => emptyBoxesIn(child, child.localName === 'body' ? 0 : depth + 1));
}

/** Custom elements, and empty boxes near the body. Only names are read of most of the page. */
function hostsIn(element: Element): Element[] {
  const hosts = emptyBoxesIn(element, depthOf(element));
  if (element.localName.includes('-')) hosts.push(element);
  if (!element.firstElementChild) return hosts;
  for (const inner of element.getElementsByTagName('*')) if (inner.localName.includes('-')) hosts.push(inner);
  return hosts;
}

/** Looks for shadow roots in what is added, and reports each once. */
export class ShadowWatch {
  private readonly known = new WeakSet<ShadowRoot>();
  private hosts = new Set<Element>();
  private timers: ReturnType<typeof setTimeout>[] = [];

  constructor(private readonly found: (root: ShadowRoot) => void) {}

  added(node: Node): void {
    if (!isElement(node)) return;
    for (const element of hostsIn(node)) {
      // Kept here, each reader view of this page would stay in memory after it was closed.
      if (isOurs(element)) continue;
      if (!this.look(element) && this.hosts.size < MAX_HOSTS) this.wait(element);
    }
  }

  stop(): void {
    for (const timer of this.timers) clearTimeout(timer);
  }

  private wait(element: Element): void {
    if (this.hosts.size === 0) this.timers = LOOK_AGAIN_AFTER.map((delay) => setTimeout(() => this.lookAgain(), delay));
    this.hosts.add(element);
  }

  private lookAgain(): void {
    for (const host of this.hosts) if (!host.isConnected || this.look(host)) this.hosts.delete(host);
  }

  private look(element: Element): boolean {
    const root = shadowRootOf(element);
    if (!root) return false;
    if (!this.known.has(root)) {
      this.known.add(root);
      this.found(root);
    }
    return true;
  }
}
