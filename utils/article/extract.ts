/** From the page to the article. */
import { toBlocks } from './blocks';
import { readMetadata } from './metadata';
import { readHead } from './metadata/head';
import type { Article, Extraction } from './model';
import { listOmissions } from './omissions';
import { prepare } from './prepare';
import { cloneDocument } from './prepare/clone';
import { findStory } from './story';
import { blocksText } from './text';
import { countWords } from './text/words';

export interface ExtractOptions {
  /** Read whatever there is, also where the page is no article ("Try anyway"). */
  force?: boolean;
}

/**
 * Reads the article of a document. Pure: works on a clone, never changes the page.
 * @returns undefined when there is nothing to read at all.
 */
export function extract(page: Document, _options: ExtractOptions = {}): Extraction | undefined {
  const { document: clone, elements } = cloneDocument(page);
  const head = readHead(clone, page.URL);
  prepare(clone);
  const metadata = readMetadata(clone, head);
  const story = findStory(clone, metadata.title);
  if (!story) return undefined;
  const { title, language } = metadata;
  const context = { baseUrl: page.baseURI, title, ...(language && { language }) };
  const blocks = toBlocks(story.root, context);
  const article: Article = {
    url: page.URL,
    ...metadata,
    blocks,
    wordCount: countWords(blocksText(blocks), language),
    leftOut: listOmissions(story.removals, blocks, context),
    morePages: [],
    doubts: [],
  };
  return { article, elements };
}
