/** When the page is kept instead of opening a view that would disappoint. */
import type { Outcome } from '../article/detect';
import type { Article, DoubtReason } from '../article/model';

/** Why the page was kept: it is no article, the result is doubtful, there is nothing to read, it is a PDF or the like. */
export type KeptBecause = 'notAnArticle' | 'nothing' | 'document' | DoubtReason;

/** A result with one of these is more likely a failure than a text; with the others the view says so itself. */
const FAILURES: readonly DoubtReason[] = ['noMainText', 'mostlyLinks', 'short'];

interface Result {
  outcome: Outcome;
  /** The reader insisted, or picked the part. */
  insisted: boolean;
  article: Pick<Article, 'blocks' | 'doubts'> | undefined;
}

/** The reason to keep the page, or undefined where the view may open. */
export function keptBecause({ outcome, insisted, article }: Result): KeptBecause | undefined {
  const empty = !article || article.blocks.length === 0;
  if (insisted) return empty ? 'nothing' : undefined;
  if (outcome === 'no') return 'notAnArticle';
  if (empty) return outcome === 'article' ? 'noMainText' : 'notAnArticle';
  const failure = FAILURES.find((reason) => article.doubts.includes(reason));
  return failure ?? (outcome === 'perhaps' ? article.doubts[0] : undefined);
}

const TEXT = /html|xml|^text\/plain/;

/** Whether a document is a page at all: browsers show PDFs, pictures and films in documents of their own. */
export function isPage({ contentType }: Pick<Document, 'contentType'>): boolean {
  return TEXT.test(contentType);
}
