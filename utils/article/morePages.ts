/** Reads the further pages of a story and joins them to the first, without what they repeat. */
import { extract } from './extract';
import type { Article, Block, Omission } from './model';
import { blocksText } from './text';
import { bare, countWords } from './text/words';

/** Gets a page of the same site; throws where it cannot be had. */
export type LoadPage = (url: string) => Promise<Document>;

/** A story of more pages is a list without an end. */
const MOST_PAGES = 50;
/** Repeated texts below this many letters are no repeats: "Yes", "The end", a divider. */
const SHORTEST_REPEAT = 12;
const HEAD_BLOCKS = 4;
const LONGEST_BYLINE = 80;

/**
 * Fetches one page after the other, also those that only a later page links to.
 * @returns the whole story. What could not be read stays in `morePages`; throws only where not even one page could.
 */
export async function withMorePages(first: Article, load: LoadPage): Promise<Article> {
  let story = first;
  const read = new Set([withoutHash(first.url)]);
  for (let url = story.morePages[0]; url !== undefined && read.size < MOST_PAGES; url = story.morePages[0]) {
    read.add(url);
    const page = await load(url).catch((error: unknown) => failedAfter(error, story !== first));
    const next = page && extract(page, { force: true, url })?.complete();
    if (!next) break;
    const ahead = [...story.morePages, ...next.morePages].filter(
      (one, at, all) => !read.has(one) && all.indexOf(one) === at,
    );
    story = { ...joined(story, next), morePages: ahead };
  }
  return story;
}

const withoutHash = (url: string): string => url.replace(/#.*/, '');

/** Pages that were read are worth showing also where a later one fails. */
function failedAfter(error: unknown, isPartly: boolean): undefined {
  if (!isPartly) throw error;
  return undefined;
}

/** The next page's blocks below the story's, without repeats. */
export function joined(story: Article, next: Article): Article {
  const lead: Block[] = next.leadImage ? [{ kind: 'figure', ...next.leadImage }] : [];
  const added = freshBlocks(story, [...lead, ...withoutHead(story, next.blocks)]);
  const withheld = story.withheld ?? next.withheld;
  return {
    ...story,
    blocks: [...story.blocks, ...added],
    wordCount: story.wordCount + countWords(blocksText(added), story.language),
    leftOut: [...story.leftOut, ...freshOmissions(story, next)],
    ...(withheld && { withheld }),
  };
}

/** Section and byline, which a site prints anew at the head of every page. */
function withoutHead(story: Article, blocks: readonly Block[]): Block[] {
  const head = new Set(story.blocks.slice(0, HEAD_BLOCKS).map((block) => bare(blocksText([block]))));
  const names = story.byline.map(({ name }) => bare(name));
  const start = blocks.findIndex((block) => {
    const text = bare(blocksText([block]));
    const isByline = text.length < LONGEST_BYLINE && names.some((name) => text.includes(name));
    return !(isByline || head.has(text) || text === bare(story.title));
  });
  return start === -1 ? [] : blocks.slice(start);
}

function freshBlocks(story: Article, blocks: readonly Block[]): Block[] {
  const known = new Set([...pictureOf(story.leadImage), ...story.blocks.map(keyOf)]);
  const headings = new Set(story.blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : [])));
  return blocks
    .filter((block) => !known.has(keyOf(block)) || keyOf(block) === '')
    .filter((block) => bare(blocksText([block])) !== bare(story.title))
    .map((block) => renamed(sourceless(block), headings));
}

/** What a block says, or shows; empty for what may well come again. */
function keyOf(block: Block): string {
  if (block.kind === 'figure') return block.picture.src;
  const key = bare(blocksText([block]));
  return key.length < SHORTEST_REPEAT ? '' : key;
}

const pictureOf = (figure: Article['leadImage']): string[] => (figure ? [figure.picture.src] : []);

/** Its element is on another page: there is no place on this one to go back to. */
function sourceless({ source: _, ...block }: Block): Block {
  return block as Block;
}

/** Links to sections need one id each. */
function renamed(block: Block, taken: Set<string>): Block {
  if (block.kind !== 'heading') return block;
  let id = block.id;
  for (let number = 2; taken.has(id); number++) id = `${block.id}-${number}`;
  taken.add(id);
  return { ...block, id };
}

/** The same boxes stand beside every page: each is listed once. */
function freshOmissions(story: Article, next: Article): Omission[] {
  const known = new Set(story.leftOut.map(({ blocks }) => bare(blocksText(blocks))));
  return next.leftOut
    .filter(({ blocks }) => !known.has(bare(blocksText(blocks))))
    .map((part, index) => ({
      ...part,
      id: `left-out-${story.leftOut.length + index}`,
      before: story.blocks.length + part.before,
    }));
}
