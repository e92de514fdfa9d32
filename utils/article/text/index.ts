/** The article as plain text, as a reader sees it: one paragraph a block. */
import type { Article, Block, BlockKind, BlockOf, FigureContent, Inline } from '../model';

type TextOf = { [Kind in BlockKind]: (block: BlockOf<Kind>) => string };

/** Strap line and all blocks, in order, parted by blank lines. Title and byline are not in it. */
export function articleText({ strapLine, blocks }: Article): string {
  return [strapLine ? inlineText(strapLine) : '', blocksText(blocks)].filter(Boolean).join('\n\n');
}

/** The text of some blocks, parted by blank lines. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n');
}

/** The text of an inline tree. */
export function inlineText(content: readonly Inline[]): string {
  return content.map(oneInline).join('');
}

function oneInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'break':
      return '\n';
    case 'image':
      return '';
    case 'noteRef':
      return inline.label;
    case 'math':
      return inline.math.text;
    case 'ruby':
      return inlineText(inline.base);
    default:
      return inlineText(inline.children);
  }
}

function blockText(block: Block): string {
  // Each entry of the table takes exactly the blocks of its own kind.
  const read = textOf[block.kind] as (block: Block) => string;
  return read(block).trim();
}

const lines = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('\n');
const optional = (content: Inline[] | undefined): string => (content ? inlineText(content) : '');
const figureText = ({ caption, credit }: FigureContent): string => lines(optional(caption), credit);

const textOf: TextOf = {
  heading: ({ content }) => inlineText(content),
  paragraph: ({ content }) => inlineText(content),
  quote: ({ content, attribution }) => lines(blocksText(content), attribution?.text),
  list: ({ items }) => items.map(blocksText).join('\n'),
  definitions: ({ items }) =>
    items.map(({ terms, details }) => lines(...terms.map(inlineText), ...details.map(blocksText))).join('\n'),
  figure: figureText,
  gallery: ({ items, caption }) => lines(...items.map(figureText), optional(caption)),
  table: ({ caption, rows }) =>
    lines(optional(caption), ...rows.map((row) => row.map(({ content }) => blocksText(content)).join('\t'))),
  code: ({ text }) => text,
  faq: ({ items }) => items.map(({ question, answer }) => lines(inlineText(question), blocksText(answer))).join('\n'),
  keyPoints: ({ title, content }) => lines(title, blocksText(content)),
  factBox: ({ title, content }) => lines(title, blocksText(content)),
  update: ({ content }) => blocksText(content),
  liveEntry: ({ timeText, title, author, content }) => lines(timeText, optional(title), author, blocksText(content)),
  timeline: ({ items }) => items.map(({ time, content }) => lines(time, blocksText(content))).join('\n'),
  media: ({ title, caption }) => lines(title, optional(caption)),
  embed: ({ title }) => title ?? '',
  post: ({ content, author }) => lines(blocksText(content), author),
  math: ({ math }) => math.text,
  notes: ({ items }) => items.map(({ content }) => blocksText(content)).join('\n'),
  divider: () => '',
};
