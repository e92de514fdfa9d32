/** Reads the page for the view, or says why it is kept. */
import type { Detection } from '@/utils/article/detect';
import { type ExtractOptions, extract } from '@/utils/article/extract';
import type { Extraction } from '@/utils/article/model';
import { isPage, type KeptBecause, keptBecause } from '@/utils/reading/kept';

/** @param wish what to read; without one, the article of the page if there is one */
export function readPage(
  document: Document,
  { outcome, pageKind }: Detection,
  wish: ExtractOptions,
): { extraction: Extraction } | { because: KeptBecause } {
  if (!isPage(document)) return { because: 'document' };
  const insisted = wish.force === true || wish.part !== undefined;
  // An article stays one; any other page may have grown into one since it was judged.
  const options = outcome === 'article' ? { ...wish, kind: pageKind } : wish;
  const extraction = insisted || outcome !== 'no' ? extract(document, options) : undefined;
  const because = keptBecause({ outcome, insisted, article: extraction?.article });
  if (extraction && !because) return { extraction };
  return { because: because ?? 'nothing' };
}
