import type { BlockOf, Inline } from '../../model';
import { ID_ATTRIBUTE } from '../marks';
import { sourceOf } from '../source';
import { inlineText, withoutStress } from '../text';
import { picturesIn } from './figure';
import type { KindParser } from './kind';

/** A link that a heading carries to itself. */
const PERMALINK = /^(?:[\s#¶§🔗⚓]|\ufe0e)*$/u;

/** Levels are the page's here; the headings pass makes them one hierarchy and gives ids. */
export const heading: KindParser = {
  tags: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  parse(element, parsing) {
    const content = withoutStress(withoutPermalinks(parsing.inline(element.childNodes)));
    if (!inlineText(content).trim()) return picturesIn(element, parsing);
    const block: BlockOf<'heading'> = {
      kind: 'heading',
      level: levelOf(element),
      id: '',
      content,
      ...sourceOf(element),
    };
    for (const id of idsOf(element)) if (!parsing.facts.anchors.has(id)) parsing.facts.anchors.set(id, content);
    return [block];
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
