/** What may be open over a page. */
import type { Extraction } from '@/utils/article/model';
import type { PaceMeter } from '@/utils/reading/pace';
import type { HistoryEntry } from '@/utils/view/historyEntry';
import type { ViewHost } from '@/utils/view/host';
import type { HeldPage } from '@/utils/view/pageState';
import type { OverPage } from './overPage';

export interface ReaderView {
  kind: 'reader';
  host: ViewHost;
  page: HeldPage;
  entry: HistoryEntry;
  extraction: Extraction;
  startedAt: number | undefined;
  /** Where reading stopped on an earlier visit. */
  resumeAt?: number;
  /** Set once the reader has moved in the view. */
  place?: number;
  touched: boolean;
  meter: PaceMeter;
}

/** A view over the whole page, or something small over a page that stays in sight. */
export type OpenView = ReaderView | { kind: 'over'; over: OverPage };
