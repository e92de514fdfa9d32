/** Text in the pieces that are spoken. */
import { languageTag } from '../language';

export interface Span {
  start: number;
  end: number;
}

/** Ends of "sentences" that are none: a title, an initial. Wrong joins only lengthen a piece. */
const GOES_ON = /(?:^|[\s(“"])(?:Dr|Mr|Mrs|Ms|Prof|St|No|vs|Sen|Rep|Gen|Lt|Sr|Jr|\p{Lu})\.\s*$/u;

/** The sentences of a text as places in it, without the space around them. */
export function sentences(text: string, language: string | undefined): Span[] {
  const segmenter = new Intl.Segmenter(languageTag(language), { granularity: 'sentence' });
  const spans: Span[] = [];
  let goesOn = false;
  for (const { segment, index } of segmenter.segment(text)) {
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    if (end <= start) continue;
    const last = spans.at(-1);
    if (goesOn && last) last.end = end;
    else spans.push({ start, end });
    goesOn = GOES_ON.test(segment);
  }
  return spans;
}
