import type { BlockOf, Inline } from '../../model';
import { tidy } from '../inline/tidy';
import { ID_ATTRIBUTE } from '../marks';
import { isInlinePicture } from '../pictures';
import { sourceOf } from '../source';
import { inlineText, withoutStress } from '../text';
import { pictureBlocks, picturesIn } from './figure';
import type { KindParser } from './kind';

/** A link that a heading carries to itself. */
const PERMALINK = /^(?:[\s#¶§🔗⚓]|\ufe0e)*$/u;

/** Levels are the page's here; the headings pass makes them one hierarchy and gives ids. */
export const heading: KindParser = {
  tags: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  parse(element, parsing) {
    const written = withoutStress(withoutPermalinks(parsing.inline(element.childNodes)));
    if (!inlineText(written).trim()) return picturesIn(element, parsing);
    const images = parsing.facts.holders.pictures.has(element) ? [...element.querySelectorAll('img')] : [];
    const figures = pictureBlocks(
      images.filter((image) => !isInlinePicture(image)),
      parsing,
    );
    const content = withoutPictures(written, new Set(figures.map(({ picture }) => picture.src)));
    const block: BlockOf<'heading'> = {
      kind: 'heading',
      level: levelOf(element),
      id: '',
      content,
      ...sourceOf(element),
    };
    for (const id of idsOf(element)) if (!parsing.facts.anchors.has(id)) parsing.facts.anchors.set(id, content);
    return [block, ...figures];
  },
};

function levelOf({ localName }: Element): BlockOf<'heading'>['level'] {
  const level = Number(localName.slice(1));
  return level === 3 || level === 4 || level === 5 || level === 6 ? level : 2;
}

function withoutPermalinks(content: Inline[]): Inline[] {
  return content.filter(
    (inline) =>
      inline.type !== 'link' ||
      inline.children.some(({ type }) => type === 'image') ||
      !PERMALINK.test(inlineText([inline])),
  );
}

/** Without these pictures and the links that held nothing else. */
function withoutPictures(content: Inline[], addresses: ReadonlySet<string>): Inline[] {
  if (addresses.size === 0) return content;
  const kept = (inline: Inline): Inline[] => {
    if (inline.type === 'image' && addresses.has(inline.picture.src)) return [];
    return 'children' in inline ? [{ ...inline, children: inline.children.flatMap(kept) }] : [inline];
  };
  // What is empty now and the space before it go.
  return tidy(content.flatMap(kept));
}

/** Ids that a link on the page may use for the heading: its own, of what it holds, of an empty anchor before it. */
function idsOf(element: Element): string[] {
  const before = element.previousElementSibling;
  const anchors = before && !before.textContent?.trim() ? [before] : [];
  const around = element.parentElement?.firstElementChild === element ? [element.parentElement] : [];
  const elements = [element, ...element.querySelectorAll('[id], [name]'), ...anchors, ...around];
  return elements
    .flatMap((one) => ['id', ID_ATTRIBUTE, 'name'].flatMap((name) => one.getAttribute(name) ?? []))
    .filter(Boolean);
}
