/** What the software of forums puts around the title of a thread: "View topic - Title", "Title / Board / Forum". */
import { bare } from '../text/words';

const LEAD_IN =
  /^(?:.*\s[•·|–—-]\s)?view(?:ing)?\s+(?:topic|thread|single post)\s*[-:–—•]\s*|^(?:thread|topic)\s*[-:–—•]\s*/i;
/** The last part of a title, with what parts it from the rest. */
const TAIL = /^(.*\S)\s+[|–—\-\\/>»·•:~]+\s+(\S.*)$/u;
const CRUMBS = 'nav a, [class*="crumb" i] a, [id*="crumb" i] a';

/** Takes the lead-in off a title, and at its end the boards that lead to the thread by the page's row of crumbs. */
export function withoutBoard(document: Document): (title: string) => string {
  const boards = new Set([...document.querySelectorAll(CRUMBS)].map((link) => bare(link.textContent ?? '')));
  return (title) => {
    let rest = title.replace(LEAD_IN, '');
    for (let tail = TAIL.exec(rest); tail?.[1] && boards.has(bare(tail[2] ?? '')); tail = TAIL.exec(rest)) {
      rest = tail[1];
    }
    return rest;
  };
}
