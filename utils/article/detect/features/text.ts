/** Features of the text of the body: how much prose, how close together, how much else. */
import type { PageFacts } from '../facts';

/** Letters of prose below which rates by prose stop growing. */
const LITTLE = 200;

/** Share of the text that is prose. */
export const proseShare = ({ body }: PageFacts): number => body.proseChars / (body.chars + 1);

/** Share of the prose that stands in the element that holds most of it. */
export const concentration = ({ body }: PageFacts): number => {
  let most = 0;
  for (const chars of body.mass.values()) most = Math.max(most, chars);
  return most / (body.proseChars + 1);
};

/** Elements that hold prose, for each run of it. */
export const scatter = ({ body }: PageFacts): number => body.mass.size / (body.prose + 1);

/** Quotation marks in a thousand letters of prose. */
export const quoteRate = ({ body }: PageFacts): number => (body.quotes * 1000) / (body.sampled + LITTLE);
