import { type PageFacts, readFacts } from './facts';
import { features } from './features';

/** The value of every feature of a page, in the order of the registry. The fit and `detect` both go through here. */
export function measure(
  document: Document,
  address: string,
): { facts: PageFacts; values: [id: string, value: number][] } {
  const facts = readFacts(document, address);
  return { facts, values: Object.entries(features).map(([id, value]) => [id, value(facts)]) };
}
