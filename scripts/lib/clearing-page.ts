/** The part of the clearing measure that runs in the page: judges it, folds, and says what can still be seen. */
import { detect } from '../../utils/article/detect';
import { foldComments } from '../../utils/comments';
import { createLedger } from '../../utils/hiding/ledger';

export interface Cleared {
  outcome: string;
  /** Text of the page that can be seen before and after, white space taken out. */
  before: string;
  after: string;
  folded: { html: string; words: number; reasons: string[]; count: number | undefined }[];
  milliseconds: number;
}

function visibleText(): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = new Map<Element, boolean>();
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.nodeValue?.trim()) continue;
    if (!seen.has(parent)) seen.set(parent, parent.checkVisibility());
    if (seen.get(parent)) text += node.nodeValue.replace(/\s+/g, '');
  }
  return text;
}

/** Clears the page as the sentinel would. `force`: also where detection says that it is no article. */
export function clear(force: boolean): Cleared {
  const before = visibleText();
  const { outcome } = detect(document);
  const ledger = createLedger(() => undefined);
  const start = performance.now();
  if (force || outcome === 'article') {
    foldComments(document, ledger, {
      commentsHidden: (count) => `${count ?? ''} comments`,
      show: 'Show',
      hide: 'Hide',
    });
  }
  const milliseconds = performance.now() - start;
  const pieces = [
    ...document.querySelectorAll<HTMLElement>('[hidden="until-found"],iframe[style*="display: none !important"]'),
  ];
  const folded = pieces.map((piece) => ({
    html: (piece.cloneNode(false) as HTMLElement).outerHTML.slice(0, 160),
    words: (piece.textContent ?? '').split(/\s+/).length,
    reasons: ledger.list().flatMap(({ reasons }) => reasons.map(({ id, detail }) => detail ?? id)),
    count: ledger.list()[0]?.count,
  }));
  return { outcome, before, after: visibleText(), folded, milliseconds };
}
