/** What a reader decided for one site. Stored one item a site, so that a long list never outgrows a sync item. */
import { type Look, parseLook } from './look';

import { type Settings, settingTable } from './table';

/** What holds on this site, whatever the settings say. */
export interface SiteRule {
  notices?: Settings['notices'];
  comments?: 'leave';
  /** The site is read in its own look; what is not in it is as everywhere. */
  look?: Look;
}

const PREFIX = 'site:';

/** The storage key of a host. `www.` is dropped: readers do not tell the two apart. */
export function siteKey(host: string): string {
  return PREFIX + host.toLowerCase().replace(/^www\./, '');
}

/** The host of a storage key, or undefined when it is no site's key. */
export function siteOfKey(key: string): string | undefined {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : undefined;
}

/** Takes whatever is stored; unknown or invalid parts are dropped. */
export function parseSiteRule(raw: unknown): SiteRule {
  const stored = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  const rule: SiteRule = {};
  const notices = settingTable.notices.parse(stored.notices);
  if (notices) rule.notices = notices;
  if (stored.comments === 'leave') rule.comments = 'leave';
  const look = parseLook(stored.look);
  if (look) rule.look = look;
  return rule;
}

/** The host a reader means by what they typed (`example.com`, an address), or undefined when it is none. */
export function hostOf(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$|^localhost$/u.test(host) ? host : undefined;
}
