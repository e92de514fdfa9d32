/** Mozilla's Readability on a copy of the prepared document (it takes apart what it is given). */
import { Readability } from '@mozilla/readability';

/** The content element Readability chose, or undefined where it found none. */
export function readWithReadability(prepared: Document): Element | undefined {
  const copy = prepared.cloneNode(true) as Document;
  const result = new Readability<Element>(copy, {
    keepClasses: true,
    // Structured data is read elsewhere.
    disableJSONLD: true,
    serializer: (content) => content as Element,
  }).parse();
  return result?.content ?? undefined;
}
