import type { Inline } from '../../model';
import { inlineText } from '../text';

/** The part of inline content between two places of its text (as `inlineText` counts), trimmed at both ends. */
export function sliceInline(content: readonly Inline[], start: number, end: number): Inline[] {
  const text = inlineText(content).slice(start, end);
  const from = start + (text.length - text.trimStart().length);
  return cut(content, from, Math.max(from, end - (text.length - text.trimEnd().length)));
}

function cut(content: readonly Inline[], start: number, end: number): Inline[] {
  let place = 0;
  return content.flatMap((inline): Inline[] => {
    const length = inlineText([inline]).length;
    const [from, to] = [Math.max(start - place, 0), Math.min(end - place, length)];
    const touches = place >= start && place < end;
    place += length;
    if (length === 0) return touches ? [inline] : [];
    if (from >= to) return [];
    if (inline.type === 'text') return [{ type: 'text', text: inline.text.slice(from, to) }];
    if ('children' in inline) return [{ ...inline, children: cut(inline.children, from, to) }];
    return [inline];
  });
}
