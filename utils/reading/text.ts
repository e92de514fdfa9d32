/** The words of inline content and of blocks, for labels, contents and speech. */
import type { Inline } from '../article/model';

function wordsOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'break':
      return ' ';
    case 'image':
      return inline.picture.alt;
    case 'noteRef':
      return '';
    case 'math':
      return inline.math.text;
    case 'ruby':
      return plainText(inline.base);
    default:
      return plainText(inline.children);
  }
}

/** The text of inline content, in one line. */
export function plainText(content: readonly Inline[]): string {
  return content.map(wordsOf).join('').replace(/\s+/g, ' ').trim();
}
