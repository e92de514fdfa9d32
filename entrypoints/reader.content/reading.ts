/** Reads the page for the view, or says why it is kept. */
import type { Detection } from '@/utils/article/detect';
import { type ExtractOptions, extract } from '@/utils/article/extract';
import type { Extraction } from '@/utils/article/model';
import { isPage, type KeptBecause, keptBecause } from '@/utils/reading/kept';
import { type Sameness, watchSameness } from '@/utils/view/sameness';

export type Reading = { extraction: Extraction } | { because: KeptBecause };

interface Kept {
  extraction: Extraction;
  detection: Detection;
  page: Sameness;
}

export interface PageReader {
  /** @param wish what to read; without one, the article of the page if there is one */
  read(wish: ExtractOptions): Reading;
}

/**
 * Reads a page, and again only if it is not what it was: who goes to and fro between page and view shall not wait.
 * @param detection what the page is held to be at the moment
 */
export function createPageReader(document: Document, detection: () => Detection): PageReader {
  let kept: Kept | undefined;
  const forget = (): void => {
    kept = undefined;
  };
  const keep = (judged: Detection, extraction: Extraction): void => {
    kept = { extraction, detection: judged, page: watchSameness(document, extraction.elements, forget) };
  };
  return {
    read(wish) {
      const judged = detection();
      if (Object.keys(wish).length > 0) return readPage(document, judged, wish);
      if (kept && isSame(kept.detection, judged) && kept.page.holds()) return { extraction: kept.extraction };
      kept?.page.end();
      const read = readPage(document, judged, wish);
      if ('extraction' in read) keep(judged, read.extraction);
      return read;
    },
  };
}

const isSame = (one: Detection, other: Detection): boolean =>
  one.outcome === other.outcome && one.pageKind === other.pageKind;

function readPage(document: Document, { outcome, pageKind }: Detection, wish: ExtractOptions): Reading {
  if (!isPage(document)) return { because: 'document' };
  const insisted = wish.force === true || wish.part !== undefined;
  // An article stays one; any other page may have grown into one since it was judged.
  const options = outcome === 'article' ? { ...wish, kind: pageKind } : wish;
  const extraction = insisted || outcome !== 'no' ? extract(document, options) : undefined;
  const because = keptBecause({ outcome, insisted, article: extraction?.article });
  if (extraction && !because) return { extraction };
  return { because: because ?? 'nothing' };
}
