/** Which parts of a font a text needs: nobody loads Greek for an English article. */
import type { FontPart } from './table';

/** Needed for furniture and digits, whatever the text. */
const ALWAYS = 'latin';

function spansOf(range: string): [from: number, to: number][] {
  return range.split(',').map((span) => {
    const [from = '', to = from] = span.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

/** The parts that have characters of the text. Characters that Latin has count for Latin. */
export function neededParts(parts: readonly FontPart[], text: string): FontPart[] {
  const latin = parts.find(({ group }) => group === ALWAYS);
  const inSpans = (spans: [number, number][], point: number): boolean =>
    spans.some(([from, to]) => point >= from && point <= to);
  const latinSpans = spansOf(latin?.font.ranges[ALWAYS] ?? '');
  const points = [...new Set(text)].flatMap((character) => {
    const point = character.codePointAt(0) ?? 0;
    return inSpans(latinSpans, point) ? [] : [point];
  });
  return parts.filter((part) => {
    if (part === latin) return true;
    const spans = spansOf(part.font.ranges[part.group] ?? '');
    return points.some((point) => inSpans(spans, point));
  });
}
