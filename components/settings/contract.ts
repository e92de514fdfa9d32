/** What the preferences page is given and what it may ask for. */
import type { Problem } from '@/utils/rules/parse';
import type { RuleKind } from '@/utils/rules/storage';
import type { SiteRule } from '@/utils/settings/sites';
import type { SettingKey, Settings } from '@/utils/settings/table';

export type SiteEntry = [host: string, rule: SiteRule];

/** A list of rules of the reader's own, and what came of it. */
export interface RuleList {
  text: string;
  /** How many rules work. */
  working: number;
  problems: Problem[];
}

export interface PreferencesProps {
  settings: Settings;
  sites: SiteEntry[];
  rules: Record<RuleKind, RuleList>;
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
  changeRules(kind: RuleKind, text: string): void;
}
