import { type AddressFacts, readAddress } from './address';
import { type HeadFacts, readHead } from './head';
import type { BodyFacts } from './tally';
import { readBody } from './walk';

/** Everything the features may ask of a page. */
export interface PageFacts {
  address: AddressFacts;
  head: HeadFacts;
  body: BodyFacts;
}

/** Gathers the facts of a page. Reads only; `address` is the page's own unless the document has none. */
export function readFacts(document: Document, address: string): PageFacts {
  return { address: readAddress(address), head: readHead(document), body: readBody(document) };
}
