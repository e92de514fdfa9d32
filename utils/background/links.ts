/** "Open link in reader view": a tab whose reader opens once its page can be read. */
import { api } from '../api';
import type { PageState } from '../messages';
import { openReader } from './reader';
import { askForSite, patternOf } from './sites';

/** In the session's storage: the background may end while the page loads. */
const keyOf = (tabId: number): string => `open:${tabId}`;

/** Opens a link in a new tab and, where the reader allows it for that site, in the reader. Must follow a click. */
export async function openLink(address: string | undefined): Promise<void> {
  const pattern = patternOf(address);
  if (!(address && pattern)) return;
  const allowed = await askForSite(pattern);
  const { id } = await api.tabs.create({ url: address });
  if (allowed && id !== undefined) await api.storage.session.set({ [keyOf(id)]: true });
}

/** To be told of every state of every page: opens the reader of a tab that waits for it. */
export async function openWaiting(tabId: number, { outcome, settled }: PageState): Promise<void> {
  if (outcome !== 'article' && !settled) return;
  const key = keyOf(tabId);
  if (!(await api.storage.session.get(key))[key]) return;
  await api.storage.session.remove(key);
  await openReader(tabId);
}
