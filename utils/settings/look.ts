/** How the text is set on one site, where it differs from how it is set elsewhere. */
import { type SettingKey, type Settings, settingKeys, settingTable } from './table';

/** Only settings of the group `look`. */
export type Look = Partial<Settings>;

const lookKeys: readonly SettingKey[] = settingKeys.filter((key) => settingTable[key].group === 'look');

/** Whether a site may have its own value of this setting. */
export function isLook(key: SettingKey): boolean {
  return lookKeys.includes(key);
}

/** Takes whatever is stored; what is unknown or not valid is dropped. Undefined when nothing of the kind is stored. */
export function parseLook(raw: unknown): Look | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const stored = new Map<string, unknown>(Object.entries(raw));
  const valid = lookKeys.flatMap((key) => {
    const value = settingTable[key].parse(stored.get(key));
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(valid) as Look;
}
