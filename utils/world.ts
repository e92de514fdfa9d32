/**
 * What the sentinel and the reader share. Content scripts of one extension live in one isolated world per frame,
 * whose globals the page cannot see; the reader, injected on demand, finds the sentinel here.
 */
import type { Detection } from './article/detect';
import type { HidingKind, Ledger } from './hiding/ledger';
import type { CodeToken } from './reading/code';
import type { SiteRule } from './settings/sites';
import type { Settings } from './settings/table';

export interface Sentinel {
  ledger: Ledger;
  detection(): Detection;
  settings(): Settings;
  site(): SiteRule;
  /** Shows what is hidden of a kind and leaves it on this site from now on. */
  leaveOnSite(kind: HidingKind): Promise<void>;
  /** Called by the reader when it opens or closes. */
  readerChanged(open: boolean): void;
}

/** What a reader asked for outside of the page. */
export type Wish = 'toggle' | 'open' | 'readSelection';

/** Code as coloured pieces; undefined where the language is not known. */
export type Highlighter = (text: string, language: string) => CodeToken[] | undefined;

export interface ReaderHandle {
  obey(wish: Wish): void;
  /**
   * Sees trusted key, clipboard, selection and history events of the window before any listener of the page, because the
   * sentinel listens since `document_start`. True: the reader has dealt with it, the page must not see it.
   */
  guard(event: Event): boolean;
}

interface LedeWorld {
  /** Injected only where an article has code. */
  highlight?: Highlighter;
  /** What the reader is to do once it has been injected. */
  wish?: Wish;
  sentinel?: Sentinel;
  reader?: ReaderHandle;
  /** Parts of fonts that have come and wait to be read: the cuts of each in base64. */
  fonts?: Record<string, string[]>;
}

declare global {
  var lede: LedeWorld | undefined;
}

/** The shared object of this frame's isolated world. */
export function world(): LedeWorld {
  globalThis.lede ??= {};
  return globalThis.lede;
}
