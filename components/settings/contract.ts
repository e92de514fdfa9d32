/** What the preferences page is given and what it may ask for. */
import type { SiteRule } from '@/utils/settings/sites';
import type { SettingKey, Settings } from '@/utils/settings/table';

export type SiteEntry = [host: string, rule: SiteRule];

export interface PreferencesProps {
  settings: Settings;
  sites: SiteEntry[];
  message: PreferencesMessage | undefined;
  actions: PreferencesActions;
}

/** One sentence and one action at most. */
export interface PreferencesMessage {
  text: string;
  undo?: () => void;
}

export interface PreferencesActions {
  change<Key extends SettingKey>(key: Key, value: Settings[Key]): void;
  reset(): void;
  changeSite(host: string, rule: SiteRule): void;
}
