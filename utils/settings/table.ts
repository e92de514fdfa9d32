/**
 * Every setting is one row: its group on the preferences page, its kind of control, its fallback. Defaults,
 * validation, the form and the labels (`settings.<key>` in the locales) follow from the row.
 */
import { fontIds } from '../themes/fonts';
import { themeIds } from '../themes/themes';

export type SettingGroup = 'page' | 'reader';

interface RowBase<Value> {
  group: SettingGroup;
  fallback: Value;
  /** Takes whatever was stored or imported; returns a valid value, or undefined when it is not one. */
  parse(raw: unknown): Value | undefined;
}

export interface ToggleRow extends RowBase<boolean> {
  control: 'toggle';
}
export interface ChoiceRow<Option extends string> extends RowBase<Option> {
  control: 'choice';
  options: readonly Option[];
}
export interface RangeRow extends RowBase<number> {
  control: 'range';
  min: number;
  max: number;
  step: number;
  unit: 'px' | 'ch' | 'em' | '';
}

type Group = { group: SettingGroup };

function toggle(row: Group & { fallback: boolean }): ToggleRow {
  return { ...row, control: 'toggle', parse: (raw) => (typeof raw === 'boolean' ? raw : undefined) };
}

function choice<const Option extends string>(
  row: Group & { options: readonly Option[]; fallback: NoInfer<Option> },
): ChoiceRow<Option> {
  return { ...row, control: 'choice', parse: (raw) => row.options.find((option) => option === raw) };
}

function range(row: Group & Omit<RangeRow, 'control' | 'parse' | 'group'>): RangeRow {
  const parse = (raw: unknown): number | undefined =>
    typeof raw === 'number' && raw >= row.min && raw <= row.max ? raw : undefined;
  return { ...row, control: 'range', parse };
}

export const settingTable = {
  notices: choice({ group: 'page', options: ['hide', 'fold', 'leave'], fallback: 'hide' }),
  comments: choice({ group: 'page', options: ['fold', 'leave'], fallback: 'fold' }),
  recommendations: choice({ group: 'page', options: ['fold', 'leave'], fallback: 'fold' }),
  showBadge: toggle({ group: 'page', fallback: true }),
  theme: choice({ group: 'reader', options: ['system', ...themeIds], fallback: 'system' }),
  font: choice({ group: 'reader', options: fontIds, fallback: 'serif' }),
  textSize: range({ group: 'reader', min: 14, max: 36, step: 1, unit: 'px', fallback: 20 }),
  width: range({ group: 'reader', min: 40, max: 100, step: 2, unit: 'ch', fallback: 66 }),
  paragraphs: choice({ group: 'reader', options: ['space', 'indent'], fallback: 'space' }),
  align: choice({ group: 'reader', options: ['start', 'justify'], fallback: 'start' }),
  letterSpacing: range({ group: 'reader', min: 0, max: 0.12, step: 0.01, unit: 'em', fallback: 0 }),
  lineHeight: range({ group: 'reader', min: 1.2, max: 2.2, step: 0.05, unit: '', fallback: 1.6 }),
} as const;

export type SettingKey = keyof typeof settingTable;

export type Settings = {
  [Key in SettingKey]: Exclude<ReturnType<(typeof settingTable)[Key]['parse']>, undefined>;
};

export const settingKeys = Object.keys(settingTable) as SettingKey[];

/** All settings at their fallback. */
export function defaultSettings(): Settings {
  return parseSettings({});
}

/** Takes what is stored, whatever it is, and returns full settings: a field that is not valid takes its fallback. */
export function parseSettings(raw: unknown): Settings {
  // Copied: own fields only.
  const stored: Record<string, unknown> = typeof raw === 'object' ? { ...raw } : {};
  const entries = settingKeys.map((key) => [key, settingTable[key].parse(stored[key]) ?? settingTable[key].fallback]);
  return Object.fromEntries(entries) as Settings;
}
