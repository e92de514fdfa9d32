/** Why the browser lets no extension run on a page, from its address. */

export const refusals = ['browser', 'store', 'file', 'source'] as const;
export type Refusal = (typeof refusals)[number];

/** Both browsers keep extensions out of their own stores. */
const STORES = /^https?:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org)(?:\/|$)/;

/** @param address as far as the browser tells it; without one it is a page of the browser itself. */
export function refusalOf(address: string | undefined): Refusal {
  if (!address) return 'browser';
  if (address.startsWith('view-source:')) return 'source';
  if (address.startsWith('file:')) return 'file';
  return STORES.test(address) ? 'store' : 'browser';
}
