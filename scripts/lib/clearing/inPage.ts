/** Runs in the page under measurement: judges it, clears it as the sentinel would, says what a reader still sees. */
import { detect } from '@/utils/article/detect';
import { foldClutter } from '@/utils/clutter';
import { type ClutterKind, clutterKinds } from '@/utils/clutter/kinds';
import { foldComments } from '@/utils/comments';
import { createLedger, type HidingKind } from '@/utils/hiding/ledger';
import { defaultSettings } from '@/utils/settings/table';

export interface Cleared {
  outcome: string;
  /**
   * What can be seen, white space taken out: before, after clearing as it comes, and with every kind switched on.
   * Empty on a page that was left alone.
   */
  before: string;
  after: string;
  afterAll: string;
  hidden: { kind: HidingKind; reasons: string[]; count?: number }[];
  /** The folded boxes: their start tags, and how they begin. */
  folded: { tag: string; text: string }[];
  milliseconds: number;
}

const FOLDED = '[hidden="until-found"],[style*="display: none !important"]';

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

function describe(piece: Element): { tag: string; text: string } {
  const { outerHTML } = piece.cloneNode(false) as Element;
  return {
    tag: outerHTML.replace(/ style=".*/s, '').slice(0, 160),
    text: piece.textContent.replace(/\s+/g, ' ').slice(0, 200),
  };
}

/** Clears the page, every kind of clutter included. `force`: also where detection says that it is no article. */
export function clear(force: boolean): Cleared {
  const { outcome } = detect(document);
  const ledger = createLedger(() => undefined);
  if (!force && outcome !== 'article') {
    return { outcome, before: '', after: '', afterAll: '', hidden: [], folded: [], milliseconds: 0 };
  }
  const before = visibleText();
  const was = new Set(document.querySelectorAll(FOLDED));
  const start = performance.now();
  foldComments(document, ledger, {
    sentence: (count) => `${count ?? ''} comments`,
    show: 'Show',
    hide: 'Hide',
    language: '',
  });
  const fold = (kinds: ClutterKind[]): void => {
    for (const kind of kinds)
      foldClutter(document, ledger, kind, { sentence: () => kind, show: 'Show', hide: 'Hide', language: '' });
  };
  const defaults = defaultSettings();
  fold(clutterKinds.filter((kind) => defaults[kind] !== 'leave'));
  const milliseconds = performance.now() - start;
  const after = ledger.list().length > 0 ? visibleText() : before;
  fold(clutterKinds.filter((kind) => defaults[kind] === 'leave'));
  const entries = ledger.list();
  return {
    outcome,
    before,
    after,
    afterAll: entries.length > 0 ? visibleText() : before,
    hidden: entries.map(({ kind, reasons, count }) => ({
      kind,
      reasons: reasons.map(({ id, detail }) => detail ?? id),
      ...(count === undefined ? {} : { count }),
    })),
    folded: [...document.querySelectorAll(FOLDED)].filter((piece) => !was.has(piece)).map(describe),
    milliseconds,
  };
}
