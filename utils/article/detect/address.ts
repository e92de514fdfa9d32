/** What the address of a page says, before a byte of it is read. */

export interface AddressFacts {
  /** False where there is no web address (a saved file, `about:`): nothing else is known then. */
  known: boolean;
  host: string;
  /** Non-empty path segments, lower case, decoded where that is possible. */
  segments: string[];
  /** Query, lower case, with its question mark. */
  query: string;
}

const NOTHING: AddressFacts = { known: false, host: '', segments: [], query: '' };

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign is common in old addresses; the raw form serves as well.
    return path;
  }
}

/** Takes an address apart. Anything that is not a web address gives `known: false`, never an error. */
export function readAddress(address: string): AddressFacts {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return NOTHING;
  const { hostname, pathname, search } = new URL(address);
  const segments = decoded(pathname).toLowerCase().split('/').filter(Boolean);
  return { known: true, host: hostname, segments, query: search.toLowerCase() };
}
