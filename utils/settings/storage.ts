/**
 * Reads, writes and watches settings in `storage.sync`. Thin on purpose: the sentinel carries it on every page,
 * which is why neither a storage library nor the polyfill is used here (both targets' own promises suffice).
 */
import { api } from '../api';
import { isDecided, parseSiteRule, type SiteRule, siteKey, siteOfKey } from './sites';
import { parseSettings, type Settings } from './table';

const SETTINGS = 'settings';

/** Settings and the rule of one site, in one read. Rejects as the browser's storage does. */
export async function loadSettings(host: string): Promise<{ settings: Settings; site: SiteRule }> {
  const stored = await api.storage.sync.get([SETTINGS, siteKey(host)]);
  return { settings: parseSettings(stored[SETTINGS]), site: parseSiteRule(stored[siteKey(host)]) };
}

/** Stores full settings. Rejects when the browser refuses (quota, too many writes); nothing is lost then. */
export async function saveSettings(settings: Settings): Promise<void> {
  await api.storage.sync.set({ [SETTINGS]: settings });
}

/** Puts every setting back to its fallback. Site rules stay. */
export async function resetSettings(): Promise<void> {
  await api.storage.sync.remove(SETTINGS);
}

/** Stores what the reader decided for a site; an empty rule removes the site's item. */
export async function saveSiteRule(host: string, rule: SiteRule): Promise<void> {
  const key = siteKey(host);
  if (Object.keys(rule).length === 0) await api.storage.sync.remove(key);
  else await api.storage.sync.set({ [key]: rule });
}

/** Calls back with the new state after any change, from this tab, another one or another machine. Returns the stop. */
export function watchSettings(
  host: string,
  onChange: (now: { settings: Settings; site: SiteRule }) => void,
): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area !== 'sync' || !(SETTINGS in changes || siteKey(host) in changes)) return;
    void loadSettings(host).then(onChange);
  };
  api.storage.onChanged.addListener(listener);
  return () => api.storage.onChanged.removeListener(listener);
}

/** Every site with a rule, by host, in alphabetical order. */
export async function loadSites(): Promise<[host: string, rule: SiteRule][]> {
  const stored = await api.storage.sync.get(null);
  return Object.entries(stored)
    .flatMap(([key, raw]): [string, SiteRule][] => {
      const host = siteOfKey(key);
      const rule = parseSiteRule(raw);
      return host !== undefined && isDecided(rule) ? [[host, rule]] : [];
    })
    .sort(([a], [b]) => a.localeCompare(b));
}

/** Calls back after any change of a setting or a site rule. Returns the stop. */
export function watchStorage(onChange: () => void): () => void {
  const listener = (_changes: unknown, area: string): void => {
    if (area === 'sync') onChange();
  };
  api.storage.onChanged.addListener(listener);
  return () => api.storage.onChanged.removeListener(listener);
}
