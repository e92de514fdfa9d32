/** What stands on paper. */
import { extractText, getDocumentProxy } from 'unpdf';
import type { Tab } from '../drivers';

export interface Paper {
  /** The words of each page, in one line. */
  pages: string[];
  text: string;
}

/** Prints what the browser's print command prints, and reads it. */
export async function print(tab: Tab): Promise<Paper> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await tab.pdf())), { mergePages: false });
  const pages = text.map((page) => page.replace(/\s+/g, ' '));
  return { pages, text: pages.join(' ') };
}
