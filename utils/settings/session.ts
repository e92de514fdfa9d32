/** The settings of one open view: those of everywhere, and over them the site's own look where it has one. */
import { report } from '../report';
import { isLook, type Look } from './look';
import type { SiteRule } from './sites';
import { saveSettings, saveSiteRule, watchSettings } from './storage';
import type { SettingKey, Settings } from './table';
import { createWriter } from './writer';

interface Stored {
  settings: Settings;
  site: SiteRule;
}

export interface SettingsSession {
  /** As they hold on this site. */
  settings(): Settings;
  /** Whether the site has its own look: changes of the look then stay with the site. */
  ownLook(): boolean;
  change<Key extends SettingKey>(key: Key, value: Settings[Key]): void;
  /** Gives the site its own look, or takes it back. Given again in the same view it is as it was. */
  keepForSite(on: boolean): void;
}

const refused = (error: unknown): void => report('the choice was not stored', error);

/**
 * @param stored what holds when the view is made.
 * @param onChange told after every change, from here or from elsewhere.
 */
export function openSettings(host: string, stored: Stored, onChange: () => void): SettingsSession {
  let { settings, site } = stored;
  let formerLook: Look = {};
  const everywhere = createWriter(saveSettings, refused);
  const here = createWriter((rule: SiteRule) => saveSiteRule(host, rule), refused);
  watchSettings(host, (now) => {
    if (!everywhere.waits()) settings = now.settings;
    if (!here.waits()) site = now.site;
    onChange();
  });

  function changeSite(look: Look | undefined): void {
    const { look: _former, ...rest } = site;
    site = look ? { ...rest, look } : rest;
    here.write(site);
    onChange();
  }

  return {
    settings: () => ({ ...settings, ...site.look }),
    ownLook: () => site.look !== undefined,
    change(key, value) {
      if (site.look && isLook(key)) return changeSite({ ...site.look, [key]: value });
      settings = { ...settings, [key]: value };
      everywhere.write(settings);
      onChange();
    },
    keepForSite(on) {
      if (!on) formerLook = site.look ?? {};
      changeSite(on ? formerLook : undefined);
    },
  };
}
