/** What a reader decided for one site. Stored one item a site, so that a long list never outgrows a sync item. */
import { type Look, parseLook } from './look';

import { type Settings, settingTable } from './table';

/** Clutter that can be left as it is on a site, whatever the settings say. Each name is that of a setting. */
export const leavableParts = ['comments', 'recommendations', 'newsletter', 'share', 'video'] as const;
export type LeavablePart = (typeof leavableParts)[number];

/** What holds on this site, whatever the settings say. */
export type SiteRule = { [Part in LeavablePart]?: 'leave' } & {
  notices?: Settings['notices'];
  /** The site is read in its own look; what is not in it is as everywhere. */
  look?: Look;
  /** Open articles of this site in the reader by themselves. */
  reader?: 'open';
  /** On how many pages the reader has shown the comments by hand, while that is not yet a habit. */
  commentsShown?: number;
};

/** Shown by hand on so many pages, the comments of a site are no longer folded. */
const HABIT = 3;

/** The rule of a site after the reader has shown its comments by hand once more. */
export function afterShowingComments({ commentsShown = 0, ...rule }: SiteRule): SiteRule {
  const shown = commentsShown + 1;
  return shown < HABIT ? { ...rule, commentsShown: shown } : { ...rule, comments: 'leave' };
}

/** The rule without what was said of the comments: they fold again, and the counting starts anew. */
export function foldingComments({ comments: _left, commentsShown: _shown, ...rule }: SiteRule): SiteRule {
  return rule;
}

/** Whether the rule says anything by itself: only then is there something to show in the preferences. */
export function isDecided(rule: SiteRule): boolean {
  return (
    rule.notices !== undefined ||
    rule.look !== undefined ||
    rule.reader !== undefined ||
    leavableParts.some((part) => rule[part] === 'leave')
  );
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
  for (const part of leavableParts) if (stored[part] === 'leave') rule[part] = 'leave';
  const look = parseLook(stored.look);
  if (look) rule.look = look;
  const shown = stored.commentsShown;
  if (typeof shown === 'number' && Number.isInteger(shown) && shown > 0 && shown < HABIT) rule.commentsShown = shown;
  if (stored.reader === 'open') rule.reader = 'open';
  return rule;
}

/** The host a reader means by what they typed (`example.com`, an address), or undefined when it is none. */
export function hostOf(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$|^localhost$/u.test(host) ? host : undefined;
}
