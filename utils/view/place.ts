/** Where the reader stands: the same paragraph on the page and in the view. */
import type { Block, Extraction } from '../article/model';

function sources(blocks: readonly Block[]): number[] {
  return blocks.flatMap(({ source }) => (source === undefined ? [] : [source]));
}

/** The source of the first block whose page element reaches below the window's top; undefined at the page's top. */
export function placeOnPage({ article, elements }: Extraction, window: Window): number | undefined {
  if (window.scrollY <= 0) return undefined;
  return sources(article.blocks).find((source) => {
    const rect = elements[source]?.getBoundingClientRect();
    return rect !== undefined && rect.height > 0 && rect.bottom > 0;
  });
}
