/** The part of the clearing measure that runs in the page: judges it, folds, and says what can still be seen. */
import { detect } from '../../utils/article/detect';
import { foldRecommendations } from '../../utils/clutter';
import { foldComments } from '../../utils/comments';
import { createLedger } from '../../utils/hiding/ledger';

export interface Cleared {
  outcome: string;
  /** Text of the page that was folded, and text that can still be seen, white space taken out; empty when nothing was. */
  gone: string;
  seen: string;
  folded: { html: string; words: number; text: string }[];
  reasons: string[];
  count: number | undefined;
  milliseconds: number;
}

const FOLDED = '[hidden="until-found"],iframe[style*="display: none !important"]';

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

function visibleText(): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = new Map<Element, boolean>();
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.nodeValue?.trim()) continue;
    if (!seen.has(parent)) seen.set(parent, parent.checkVisibility());
    if (seen.get(parent)) text += bare(node.nodeValue);
  }
  return text;
}

/** Clears the page as the sentinel would. `force`: also where detection says that it is no article. */
export function clear(force: boolean): Cleared {
  const { outcome } = detect(document);
  const ledger = createLedger(() => undefined);
  const start = performance.now();
  if (force || outcome === 'article') {
    foldRecommendations(document, ledger, { recommendationsHidden: 'More stories', show: 'Show', hide: 'Hide' });
    foldComments(document, ledger, {
      commentsHidden: (count) => `${count ?? ''} comments`,
      show: 'Show',
      hide: 'Hide',
    });
  }
  const milliseconds = performance.now() - start;
  const entries = ledger.list();
  const folded = entries.length === 0 ? [] : [...document.querySelectorAll<HTMLElement>(FOLDED)];
  return {
    outcome,
    milliseconds,
    gone: folded.map(({ textContent }) => bare(textContent)).join(' '),
    seen: folded.length === 0 ? '' : visibleText(),
    folded: folded.map((piece) => ({
      html: (piece.cloneNode(false) as HTMLElement).outerHTML.replace(/ style=".*/s, '').slice(0, 160),
      words: piece.textContent.split(/\s+/).length,
      text: piece.textContent.replace(/\s+/g, ' ').slice(0, 200),
    })),
    reasons: entries.flatMap(({ reasons }) => reasons.map(({ id, detail }) => detail ?? id)),
    count: entries.find(({ kind }) => kind === 'comments')?.count,
  };
}
