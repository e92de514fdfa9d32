/** What an element's tag means for reading a page. Bits, and constants a bundler can fold: every page carries them. */
import { addBits } from './bits';

export const SKIP = 1;
export const BLOCK = 2;
export const CHROME = 4;
export const LINK = 8;
export const CODE = 16;
export const HEADING = 32;
/** Counted by their tag: see `countTag`. */
export const COUNTED = 64;
/** Prose directly in these belongs to what is around them. */
export const INNER = 128;
/** Inside a comment section; no tag says so, names do. */
export const COMMENT = 256;

const table = new Map<string, number>();

const tags = (flags: number, names: string): void => addBits(table, flags, names);

tags(SKIP, 'script style noscript template svg iframe object select textarea canvas math video audio');
tags(BLOCK, 'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer');
tags(BLOCK, 'form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td th tr ul');
tags(CHROME, 'nav footer aside dialog');
tags(LINK, 'a');
tags(CODE, 'pre code');
tags(HEADING, 'h1 h2 h3 h4 h5 h6');
tags(COUNTED, 'button article time');
tags(INNER, 'p li dd td blockquote ul ol');

/** The flags of a tag name. Custom elements lay their content out as blocks more often than not. */
export function tagFlags(name: string): number {
  let flags = table.get(name);
  if (flags === undefined) {
    flags = name.includes('-') ? BLOCK : 0;
    table.set(name, flags);
  }
  return flags;
}
