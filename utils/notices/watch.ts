/** Reports nodes added to a page, each once: before the first frame in one go, later before they can be painted. */

export interface AddedListener {
  /** @param late came by script after the page was parsed */
  onAdded(nodes: Node[], late: boolean): void;
  /** The page was parsed and is about to be painted; styles are known. */
  onFirstFrame(): void;
}

export interface AddedWatch {
  /** Watches below a shadow root too. */
  observe(root: Node): void;
  stop(): void;
}

/** Starts watching. Until style sheets are loaded nothing is painted, and nothing can be measured. */
export function watchAdded(document: Document, { onAdded, onFirstFrame }: AddedListener): AddedWatch {
  const view = document.defaultView;
  let waiting: Node[] | undefined = [document.documentElement];
  const report = (nodes: Node[]): void => {
    if (nodes.length > 0) onAdded(nodes, document.readyState !== 'loading');
  };
  const observer = new MutationObserver((records) => {
    const added: Node[] = [];
    for (const { addedNodes } of records) for (const node of addedNodes) added.push(node);
    if (waiting) waiting.push(...added);
    else report(added);
  });
  const observe = (root: Node): void => observer.observe(root, { childList: true, subtree: true });
  observe(document);

  const flush = (): void => {
    const nodes = waiting ?? [];
    waiting = undefined;
    report(nodes);
  };
  const whenPainting = (then: () => void): void => void view?.requestAnimationFrame(then);
  whenPainting(flush);
  const parsed = (): void => whenPainting(onFirstFrame);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', parsed, { once: true });
  else parsed();
  return { observe, stop: () => observer.disconnect() };
}
