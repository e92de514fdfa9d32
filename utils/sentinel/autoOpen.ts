/** Opens the reader on articles of sites where its reader wants that, once for each address. */
import type { Outcome } from '../article/detect';
import { sendToBackground } from '../messages';
import { report } from '../report';
import type { SiteRule } from '../settings/sites';

export interface AutoOpen {
  /** To be told of each judgement and of each change of the rule. */
  consider(site: SiteRule, outcome: Outcome): void;
  /** The reader was opened or closed here: it does not open again by itself. */
  seen(): void;
}

/** The reader opens only on a page that has come so far that it can be read. */
export function createAutoOpen(document: Document): AutoOpen {
  let openedAt: string | undefined;
  return {
    consider({ reader }, outcome) {
      if (reader !== 'open' || outcome !== 'article' || openedAt === document.URL) return;
      if (document.readyState === 'loading') return;
      openedAt = document.URL;
      sendToBackground('openReader', undefined).catch((error: unknown) => report('the reader did not open', error));
    },
    seen() {
      openedAt = document.URL;
    },
  };
}
