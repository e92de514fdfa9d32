/** Access to one site, asked for at the moment it is needed and for that site only. */
import { api } from '../api';
import { report } from '../report';

/** The pattern for all pages of an address's host; undefined for addresses where no extension may run. */
export function patternOf(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  // Match patterns have no port: the one for the host takes all of them.
  return /^https?:$/.test(protocol) && hostname ? `${protocol}//${hostname}/*` : undefined;
}

/**
 * Asks the browser, and it the reader, for a site. To be called first in the handler of a click, before anything
 * that waits: browsers ask only then.
 * @returns whether it was given; also where it had been given before, in which case nobody is asked.
 */
export async function askForSite(pattern: string): Promise<boolean> {
  try {
    return await api.permissions.request({ origins: [pattern] });
  } catch (error) {
    // Firefox asks only on a click in its own menus and windows, not in the view.
    report('the browser does not ask now', error);
    return await api.permissions.contains({ origins: [pattern] });
  }
}
