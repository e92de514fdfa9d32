/** What the reader view is given and what it may ask for. The view knows neither the browser nor the page. */
import type { Article, CommentThread } from '@/utils/article/model';
import type { HidingKind, HidingSummary } from '@/utils/hiding/ledger';
import type { Voice } from '@/utils/reading/speech/player';
import type { SettingKey, Settings } from '@/utils/settings/table';
import type { CodeHighlighter } from './context';

export interface ReaderProps {
  article: Article;
  settings: Settings;
  /** The site has its own look: what is changed of it stays with the site. */
  ownLook: boolean;
  /** The chosen font could not be loaded: the text stands in another. */
  fontFailed?: boolean;
  /** What Lede hid on the page below, for the Lede menu. */
  hidden: HidingSummary[];
  /** The source index of the block to start at, where the reader stood on the page. */
  startAt?: number;
  /** How fast this reader is, with 1 for the mean of a language. Left out: not known. May come later. */
  pace?: number;
  /** Where reading stopped on an earlier visit, as a source index. May come once the view is open. */
  resumeAt?: number;
  /** Articles of the site open by themselves. */
  opensOnSite: boolean;
  /** Left out: code is shown in one colour. */
  highlight?: CodeHighlighter;
  actions: ReaderActions;
  /** What reads aloud. Left out: the browser's own speech. */
  voice?: Voice;
  /**
   * Hands the view every key press before the page can see it. The handler says whether it has dealt with the
   * key. Returns the stop. Left out: the view listens on its own root.
   */
  listenKeys?(handler: (event: KeyboardEvent) => boolean): () => void;
}

export interface ReaderActions {
  close(): void;
  openPreferences(): void;
  /** The browser's print dialog. */
  print(): void;
  changeSetting<Key extends SettingKey>(key: Key, value: Settings[Key]): void;
  /** Gives the site its own look or takes it back. */
  keepLookForSite(on: boolean): void;
  showHidden(id: number): void;
  hideAgain(id: number): void;
  leaveOnSite(kind: HidingKind): void;
  /** The comments in the page's own DOM, as plain text. */
  readComments(): CommentThread[];
  /** Leaves the view and lets the reader pick a part of the page by hand. */
  pick(): void;
  /** Opens articles of this site by themselves from now on, or no more. */
  openOnSite(open: boolean): void;
  /** Fetches the further pages of the story and shows them below; rejects when none could be had. */
  addPages(): Promise<void>;
  /** Closes the view and goes to the page's comments. */
  goToComments(): void;
  /**
   * The block now at the top of the window, by its source index (throttled by the view).
   * @param read which part of the text is behind the reader, 0 to 1.
   */
  placeChanged(source: number, read: number): void;
}
