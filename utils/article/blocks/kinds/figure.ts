import type { Block, BlockOf, Inline } from '../../model';
import { linkAddress } from '../addresses';
import { captionOf } from '../captions';
import { isSkipped } from '../elements';
import type { Parsing } from '../parsing';
import { isInlinePicture, pictureOf } from '../pictures';
import { sourceOf } from '../source';
import { galleryOf } from './gallery';
import type { KindParser } from './kind';
import { holdsQuotation } from './quote';

/** Elements around a picture that add nothing but a link or a style. */
const AROUND = ['a', 'picture', 'span', 'em', 'strong', 'b', 'i', 'center', 'font'];

/** Pictures, alone or in a `<figure>` with caption; a `<figure>` around a table, video or quotation gives that its caption. */
export const figure: KindParser = {
  tags: ['figure', 'img', ...AROUND],
  parse(element, parsing) {
    if (element.localName === 'figure') return holdsQuotation(element) ? undefined : figureOf(element, parsing);
    if (element.localName === 'img') return isInlinePicture(element) ? undefined : pictureBlocks([element], parsing);
    if (!parsing.facts.holders.pictures.has(element)) return undefined;
    return isPictureOnly(element) ? picturesIn(element, parsing) : undefined;
  },
};

/** All pictures below an element, each as a figure without caption. */
export function picturesIn(element: Element, parsing: Parsing): Block[] {
  return pictureBlocks([...element.querySelectorAll('img')], parsing);
}

function isPictureOnly(element: Element): boolean {
  const image = element.querySelector('img');
  if (!image || element.textContent?.trim() || element.querySelector('video, audio, iframe, math')) return false;
  return !isInlinePicture(image) && !(element.localName !== 'picture' && isInlinePicture(element));
}

/** Pictures, each as a figure without caption; what has no address is left out. */
export function pictureBlocks(images: readonly Element[], parsing: Parsing): BlockOf<'figure'>[] {
  return images.flatMap((image) => {
    const picture = isSkipped(image) ? undefined : pictureOf(image, parsing.facts.baseUrl);
    if (!picture) return [];
    const href = linkAddress(image.closest('a')?.getAttribute('href') ?? wrapperLink(parsing), parsing.facts.baseUrl);
    return [{ kind: 'figure', picture, ...(href ? { href } : {}), ...sourceOf(image) }];
  });
}

function wrapperLink({ wrappers }: Parsing): string | null | undefined {
  return wrappers.findLast(({ localName }) => localName === 'a')?.getAttribute('href');
}

function figureOf(element: Element, parsing: Parsing): Block[] {
  const captions = [...element.querySelectorAll('figcaption')].filter(
    (one) => one.closest('figure') === element && !one.parentElement?.closest('figcaption'),
  );
  const inside = new Set<Node>(captions);
  const content = parsing.flow(outside(element, inside));
  if (captions.length === 0) return several(content, element);
  return withCaption(content, captions, element, parsing);
}

/** The children of a figure without its captions, wherever in it these stand. */
function outside(element: Element, captions: ReadonlySet<Node>): Node[] {
  return [...element.childNodes].flatMap((node) => {
    if (captions.has(node)) return [];
    const holds = [...captions].some((caption) => node.contains(caption));
    return holds ? outside(node as Element, captions) : [node];
  });
}

function several(content: Block[], element: Element): Block[] {
  const pictures = content.length > 1 && content.every(({ kind }) => kind === 'figure');
  return pictures ? galleryOf(content, element) : content;
}

function withCaption(content: Block[], captions: Element[], element: Element, parsing: Parsing): Block[] {
  const blocks = several(content, element);
  const [only] = blocks;
  const { caption, credit } = captionOf(captions, parsing);
  const captioned = only && blocks.length === 1 ? addCaption(only, caption, credit) : undefined;
  if (captioned) return [captioned];
  return [...blocks, ...parsing.flow(captions.flatMap((one) => [...one.childNodes]))];
}

/** @returns undefined for kinds that have no place for a caption. */
function addCaption(block: Block, caption: Inline[], credit: string | undefined): Block | undefined {
  const words = caption.length > 0 ? { caption } : {};
  const all = credit
    ? [...caption, ...(caption.length > 0 ? [space] : []), { type: 'text' as const, text: credit }]
    : caption;
  switch (block.kind) {
    case 'figure':
      return block.caption ? undefined : { ...block, ...words, ...(credit ? { credit } : {}) };
    case 'gallery':
    case 'table':
    case 'media':
      return block.caption || all.length === 0 ? undefined : { ...block, caption: all };
    default:
      return undefined;
  }
}

const space = { type: 'text' as const, text: ' ' };
