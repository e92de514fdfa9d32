import type { Extraction } from './model';

export interface ExtractOptions {
  /** Read whatever there is, also where the page is no article ("Try anyway"). */
  force?: boolean;
}

/**
 * Reads the article of a document. Pure: works on a clone, never changes the page.
 * @returns undefined when there is nothing to read at all.
 */
export function extract(_document: Document, _options: ExtractOptions = {}): Extraction | undefined {
  return undefined;
}
