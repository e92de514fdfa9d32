/** From the page to the article. */
import { type BlockContext, toBlocks } from './blocks';
import { detect, type PageKind } from './detect';
import { type Metadata, readMetadata } from './metadata';
import { readComments } from './metadata/comments';
import { readExtras } from './metadata/extras';
import { type Head, readHead } from './metadata/head';
import { beginsWith, readLeadImage, readStrapLine } from './metadata/lead';
import { readMorePages } from './metadata/morePages';
import { readOpening } from './metadata/opening';
import { isOneProduct } from './metadata/product';
import type { Article, Extraction } from './model';
import { listOmissions } from './omissions';
import { markPart, type Part, pickedStory } from './part';
import { prepare } from './prepare';
import { cloneDocument } from './prepare/clone';
import { isMisread, mendEncoding } from './prepare/encoding';
import { dropScrambled } from './prepare/scrambled';
import { doubtsAbout } from './quality/doubts';
import { withheldReason } from './quality/withheld';
import { findStory, type Story } from './story';
import { blocksText } from './text';
import { countWords, fold } from './text/words';

export interface ExtractOptions {
  /** Read whatever there is, also where the page is no article ("Try anyway"). */
  force?: boolean;
  /** Read exactly this part of the page. */
  part?: Part;
  /** Where the document is from, if it does not know: a fetched page has the address of the page that fetched it. */
  url?: string;
  /** What the page was judged to be; without it the page is judged now. */
  kind?: PageKind;
}

/** Less than this is no text to read, unless the reader insists. */
const FEWEST_WORDS = 20;

/**
 * Reads the article of a document. Pure: works on a clone, never changes the page.
 * @returns undefined when there is nothing to read at all.
 */
export function extract(page: Document, options: ExtractOptions = {}): Extraction | undefined {
  const { document: clone, elements } = cloneDocument(page);
  if (options.part) markPart({ document: clone, elements }, options.part);
  // A frameset takes the place of the body and has no text of its own.
  if (clone.body?.localName !== 'body') return undefined;
  const rawText = (clone.body.textContent ?? '').slice(0, RAW_WALL_TEXT);
  if (isMisread(rawText)) mendEncoding(clone);
  const head = readHead(clone, options.url ?? page.URL);
  const wallText = fold(rawText).slice(0, WALL_TEXT);
  const kind = options.kind ?? detect(page, page.URL).pageKind;
  const opening = kind === 'forum' ? readOpening(clone, head) : undefined;
  const isScrambled = dropScrambled(clone);
  prepare(clone);
  const metadata = readMetadata(clone, head, opening);
  // Pruning takes the links to further pages out of sight.
  const morePages = readMorePages(clone, head.url);
  const { part } = options;
  const story = part ? pickedStory(clone) : findStory(clone, { ...metadata, isOneProduct: isOneProduct(head) }, kind);
  if (!story) return undefined;
  const { context, ...read } = assemble({
    clone,
    head,
    metadata,
    story,
    baseUrl: options.url ?? page.baseURI,
    wallText,
    isScrambled,
  });
  if (read.article.wordCount < (options.force || part ? 1 : FEWEST_WORDS)) return undefined;
  // What a reader picked is what they wanted.
  const article = { ...read.article, morePages, ...(part && { doubts: [] }) };
  const complete = once(() => completed(article, { page, head, story, context }));
  return { article, elements, complete };
}

/** Walls speak within the first part of a short page; a longer text is not searched. */
const WALL_TEXT = 40_000;
const RAW_WALL_TEXT = 3 * WALL_TEXT;

interface Rest {
  page: Document;
  head: Head;
  story: Story;
  context: BlockContext;
}

/** With what stands at the foot of the view. */
function completed(article: Article, { page, head, story, context }: Rest): Article {
  const comments = readComments(page, head);
  const leftOut = listOmissions(story.removals, article.blocks, context);
  return { ...article, leftOut, ...(comments && { comments }) };
}

/** What it makes at the first call; what it was made from is let go. */
function once<Made>(make: () => Made): () => Made {
  let maker: (() => Made) | undefined = make;
  let made: Made;
  return () => {
    if (maker) made = maker();
    maker = undefined;
    return made;
  };
}

interface Parts {
  clone: Document;
  head: Head;
  metadata: Metadata;
  story: Story;
  baseUrl: string;
  wallText: string;
  isScrambled: boolean;
}

function assemble(parts: Parts): { article: Article; context: BlockContext } {
  const { clone, head, metadata, story, baseUrl, wallText, isScrambled } = parts;
  const { title, language } = metadata;
  const context: BlockContext = { baseUrl, title, ...(language && { language }) };
  const place = { document: story.root.ownerDocument, root: story.root, head, context };
  const strapLine = readStrapLine(place);
  const { leadImage, blocks } = readLeadImage(place, toBlocks(story.root, context));
  const text = blocksText(blocks);
  const wordCount = countWords(text, language);
  const withheld = withheldReason({ head, words: wordCount, isScrambled, aroundText: wallText });
  const article: Article = {
    url: head.url,
    ...metadata,
    ...readExtras(clone, head, text),
    ...(strapLine && !beginsWith(blocks, strapLine) && { strapLine }),
    ...(leadImage && { leadImage }),
    blocks,
    wordCount,
    leftOut: [],
    ...(withheld && { withheld }),
    morePages: [],
    doubts: doubtsAbout({ ...story, words: wordCount, isWithheld: withheld !== undefined }),
  };
  return { article, context };
}
