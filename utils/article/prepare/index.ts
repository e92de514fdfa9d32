/** Makes the copy of a page fit for reading, before anything looks for the story in it. */
import { markStructure } from '../structure';

/** Changes the given clone in place. Scripts must have been read before. */
export function prepare(clone: Document): void {
  dropScripts(clone);
  markStructure(clone);
}

function dropScripts(clone: Document): void {
  for (const element of clone.querySelectorAll('script:not([type^="math/"]), style, lede-reader')) element.remove();
}
