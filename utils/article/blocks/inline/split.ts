import type { Inline } from '../../model';

/** Inline content in parts, cut where two or more line breaks follow each other, in whatever style they stand. */
export function splitAtBreaks(content: readonly Inline[]): Inline[][] {
  return parts(content)
    .map(trimBreaks)
    .filter((part) => part.length > 0);
}

function parts(content: readonly Inline[]): Inline[][] {
  const found: Inline[][] = [[]];
  for (const [index, inline] of content.entries()) {
    const last = found[found.length - 1] ?? [];
    if (inline.type === 'break' && content[index - 1]?.type === 'break') found.push([]);
    else if ('children' in inline) {
      const [first = [], ...rest] = parts(inline.children).map((children): Inline[] =>
        children.length > 0 ? [{ ...inline, children: trimBreaks(children) }] : [],
      );
      if (rest.length === 0) last.push(inline);
      else {
        last.push(...first);
        found.push(...rest);
      }
    } else last.push(inline);
  }
  return found;
}

/** Without line breaks and the spaces at them at both ends. */
export function trimBreaks(content: readonly Inline[]): Inline[] {
  let start = 0;
  let end = content.length;
  while (isBlank(content[start])) start++;
  while (end > start && isBlank(content[end - 1])) end--;
  return content.slice(start, end);
}

function isBlank(inline: Inline | undefined): boolean {
  return inline?.type === 'break' || (inline?.type === 'text' && inline.text === ' ');
}
