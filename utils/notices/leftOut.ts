/**
 * What would be left if a part that serves one form of notice were missing: a build in this mode leaves out the parts
 * that the page's `<html data-left-out>` names. In every other build nothing of it remains.
 */
const MODE = 'leave-out';

/** Vendors, rows of the table of locks (`lock:…`), ways of reading and defending that few notices need. */
export type Part =
  | 'wallHosts'
  | 'frameNames'
  | 'fileNames'
  | 'painted'
  | 'headings'
  | 'dialogs'
  | 'standingRule'
  | 'heldEvents'
  | `lock:${string}`;

/** True when the test asks for a page to be judged without the part. */
export const isLeftOut = (part: Part): boolean =>
  import.meta.env.MODE === MODE && (document.documentElement.dataset.leftOut ?? '').split(' ').includes(part);
