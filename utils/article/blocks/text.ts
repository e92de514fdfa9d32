/** The words of inline content and blocks, for comparing and recognising. */
import type { Block, Inline } from '../model';

/** Inline content as plain text; a break is a new line. */
export function inlineText(content: readonly Inline[]): string {
  let text = '';
  for (const inline of content) {
    if (inline.type === 'text') text += inline.text;
    else if (inline.type === 'break') text += '\n';
    else if (inline.type === 'math') text += inline.math.text;
    else if (inline.type === 'ruby') text += inlineText(inline.base);
    else if ('children' in inline) text += inlineText(inline.children);
  }
  return text;
}

/** The text of paragraphs and headings among blocks, one a line. */
export function proseText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => ('content' in block ? proseOf(block.content) : ''))
    .filter(Boolean)
    .join('\n');
}

function proseOf(content: readonly (Block | Inline)[]): string {
  const [first] = content;
  if (!first) return '';
  return 'kind' in first ? proseText(content as Block[]) : inlineText(content as Inline[]);
}

/** Headings and questions stand out by themselves: bold around the whole of one says nothing more. */
export function withoutStress(content: Inline[]): Inline[] {
  const [only] = content;
  return content.length === 1 && only?.type === 'strong' ? only.children : content;
}
