import { type PageFacts, readFacts } from './facts';
import { type Feature, features } from './features';

export interface Measured {
  facts: PageFacts;
  /** The value of every feature, in the order of the registry. */
  values: number[];
}

export const featureIds: string[] = Object.keys(features);

const list: Feature[] = Object.values(features);

/** Measures a page. The fit and `detect` both go through here, so both see the same numbers. */
export function measure(document: Document, address: string): Measured {
  const facts = readFacts(document, address);
  return { facts, values: list.map((value) => value(facts)) };
}
