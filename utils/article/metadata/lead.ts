/** What stands between headline and text: the strap line and the lead picture. */

import { type BlockContext, toBlocks } from '../blocks';
import { inlineText } from '../blocks/text';
import type { Block, FigureContent, Inline } from '../model';
import { follows, linkDensity } from '../prepare/measure';
import { allNamed } from '../prepare/named';
import { bare, fold } from '../text/words';
import { firstMeta, type Head } from './head';
import { isNode, list } from './jsonLd';
import { titleElement } from './nearTitle';

const STRAP_LINES =
  '[class*="standfirst" i], [class*="strapline" i], [class*="sub-headline" i], [class*="subheadline" i], [class*="subtitle" i], [class*="sub-title" i], [class*="sub-heading" i], [class*="subheading" i], [class*="article-summary" i], [class~="dek" i], [class*="-dek" i], [class*="_dek" i], [class*="deck" i], [itemprop~="alternativeHeadline" i]';
const OTHER_MATTER =
  'nav, footer, aside, form, [class*="related" i], [class*="card" i], [class*="newsletter" i], [class*="menu" i], [class*="cookie" i]';
const SHORTEST = 25;
const LONGEST = 400;

interface Place {
  document: Document;
  root: Element;
  head: Head;
  context: BlockContext;
}

/** The strap line above the story's text. Where it stands at the head of the root it is taken out of there. */
export function readStrapLine({ document, root, head, context }: Place): Inline[] | undefined {
  const title = titleElement(document, context.title);
  const description = bare(firstMeta(head, 'og:description', 'description') ?? '');
  const named = [...allNamed(document, STRAP_LINES)];
  const beside = [title?.nextElementSibling, title?.parentElement?.nextElementSibling].filter(
    (element): element is Element => Boolean(element) && isDescription(element as Element, description),
  );
  for (const element of [...named, ...beside]) {
    if (!(root.contains(element) ? opens(element, root) : follows(root, element))) continue;
    if (element.closest(OTHER_MATTER)) continue;
    const text = fold(element.textContent);
    if (
      text.length < SHORTEST ||
      text.length > LONGEST ||
      linkDensity(element) > 0.3 ||
      bare(text) === bare(context.title)
    )
      continue;
    const content = firstInline(blocksOf(element, context));
    if (!content) continue;
    if (root.contains(element)) element.remove();
    return content;
  }
  return undefined;
}

/** Whether a strap line is in a box of another name ("post-info"). */
export const holdsStrapLine = (box: Element): boolean =>
  [...box.querySelectorAll(STRAP_LINES)].some(({ textContent }) => fold(textContent).length >= SHORTEST);

/** Whether the story begins with its strap line once more. */
export function beginsWith(blocks: readonly Block[], strapLine: readonly Inline[]): boolean {
  const opening = blocks.find((block) => block.kind === 'paragraph');
  return opening !== undefined && bare(inlineText(opening.content)).startsWith(bare(inlineText(strapLine)));
}

/** Whether no text stands in the root before it. */
function opens(element: Element, root: Element): boolean {
  for (let node = element; node !== root && node.parentElement; node = node.parentElement) {
    for (let before = node.previousElementSibling; before; before = before.previousElementSibling)
      if (fold(before.textContent) !== '') return false;
  }
  return element !== root;
}

function isDescription(element: Element, description: string): boolean {
  const text = bare(element.textContent ?? '');
  return (
    text.length > SHORTEST &&
    description.length > SHORTEST &&
    (description.startsWith(text) || text.startsWith(description))
  );
}

function blocksOf(element: Element, context: BlockContext): Block[] {
  const holder = element.ownerDocument.createElement('div');
  holder.append(element.cloneNode(true));
  return toBlocks(holder, context);
}

function firstInline(blocks: readonly Block[]): Inline[] | undefined {
  const [block] = blocks;
  return block && (block.kind === 'paragraph' || block.kind === 'heading') ? block.content : undefined;
}

export interface Lead {
  leadImage?: FigureContent;
  /** The blocks without the picture that became the lead. */
  blocks: Block[];
}

/** The lead picture: at the head of the text, else between headline and text, if the page shows it there. */
export function readLeadImage(place: Place, blocks: Block[]): Lead {
  const [first, ...rest] = blocks;
  if (first?.kind === 'figure') return { leadImage: contentOf(first), blocks: rest };
  const wanted = statedImages(place.head).map(stem);
  const second = blocks[1];
  if (second?.kind === 'figure' && wanted.includes(stem(second.picture.src))) {
    return { leadImage: contentOf(second), blocks: blocks.filter((block) => block !== second) };
  }
  const shown = new Set(blocks.flatMap((block) => (block.kind === 'figure' ? [stem(block.picture.src)] : [])));
  const leadImage = outside(place, wanted, shown);
  return leadImage ? { leadImage, blocks } : { blocks };
}

function contentOf({ picture, caption, credit, href }: FigureContent): FigureContent {
  return { picture, ...(caption && { caption }), ...(credit && { credit }), ...(href && { href }) };
}

/** A picture before the story that the page itself calls the story's picture, or that stands in its head. */
function outside(
  { document, root, context }: Place,
  wanted: readonly string[],
  shown: ReadonlySet<string>,
): FigureContent | undefined {
  for (const image of document.querySelectorAll('img[src]')) {
    if (root.contains(image) || !follows(root, image) || image.closest(OTHER_MATTER)) continue;
    const name = stem(image.getAttribute('src') ?? '');
    const isStated = wanted.includes(name);
    if (shown.has(name) || !(isStated || isInHead(image))) continue;
    const holder = image.closest('figure') ?? image.closest('picture') ?? image;
    const figure = blocksOf(holder, context).find((block) => block.kind === 'figure');
    if (figure?.kind === 'figure') return contentOf(figure);
  }
  return undefined;
}

const isInHead = (image: Element): boolean =>
  image.closest(
    'figure, [class*="hero" i], [class*="lead-image" i], [class*="featured-image" i], [class*="post-thumbnail" i]',
  ) !== null && image.closest('article, main, [role="main"]') !== null;

function statedImages(head: Head): string[] {
  const images = list(head.story?.image).map((image) => (isNode(image) ? (image.url ?? image.contentUrl) : image));
  return [...images, head.meta.get('og:image'), head.meta.get('twitter:image')].filter(
    (image): image is string => typeof image === 'string',
  );
}

/** The file's name without size, ending and query: the same picture comes in many sizes. */
function stem(address: string): string {
  const file = address.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  return file
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_]?\d{2,4}x\d{2,4}$/, '')
    .replace(/[-_](?:scaled|large|medium|small|thumb)$/i, '')
    .toLowerCase();
}
