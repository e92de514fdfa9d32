/** What Lede can take off an article page beside its comments, each kind with a setting of its own name. */
import type { HidingKind } from '../hiding/ledger';
import { findNewsletters } from './newsletter';
import { findRecommendations } from './recommendations';
import { findShareBars } from './share';
import { findCornerVideos } from './video';

export type ClutterKind = Exclude<HidingKind, 'notice' | 'comments'>;

export interface Clutter {
  /** What is there now, in document order; the document has a body. Reads only. */
  find(document: Document): HTMLElement[];
  /** It floats over the page: it leaves no gap, so there is no place for a row either. */
  floats?: true;
}

export const clutter: Readonly<Record<ClutterKind, Clutter>> = {
  recommendations: { find: findRecommendations },
  newsletter: { find: findNewsletters },
  share: { find: findShareBars, floats: true },
  video: { find: findCornerVideos, floats: true },
};

export const clutterKinds = Object.keys(clutter) as ClutterKind[];
