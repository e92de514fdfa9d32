/**
 * Every setting is one row: its group on the preferences page, its kind of control, its fallback. Defaults,
 * validation, the form and the labels (`settings.<key>` in the locales) follow from the row.
 */
import { fontIds } from '../themes/fonts';
import { themeIds } from '../themes/themes';

/** `look`: how the text is set, which a site may have of its own. */
export type SettingGroup = 'page' | 'look' | 'listening' | 'paper' | 'keys';

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
  unit: 'px' | 'ch' | 'em' | '×' | '';
}
/** `#RRGGBB` */
export interface ColourRow extends RowBase<string> {
  control: 'colour';
}
/** Command → the key a reader gave it. What is missing keeps the key it came with. */
export type KeyChoices = Readonly<Record<string, string>>;
export interface KeysRow extends RowBase<KeyChoices> {
  control: 'keys';
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

function colour(row: Group & { fallback: string }): ColourRow {
  const parse = (raw: unknown): string | undefined =>
    typeof raw === 'string' && /^#[\da-f]{6}$/i.test(raw) ? raw : undefined;
  return { ...row, control: 'colour', parse };
}

/** Names of keys as events carry them are never longer. */
const LONGEST_KEY = 24;

function keys(row: Group): KeysRow {
  const parse = (raw: unknown): KeyChoices | undefined => {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined;
    const valid = Object.entries(raw).filter(([, key]) => typeof key === 'string' && key.length <= LONGEST_KEY);
    return Object.fromEntries(valid) as KeyChoices;
  };
  return { ...row, control: 'keys', fallback: {}, parse };
}

export const settingTable = {
  notices: choice({ group: 'page', options: ['hide', 'fold', 'leave'], fallback: 'hide' }),
  comments: choice({ group: 'page', options: ['fold', 'leave'], fallback: 'fold' }),
  recommendations: choice({ group: 'page', options: ['fold', 'leave'], fallback: 'fold' }),
  newsletter: choice({ group: 'page', options: ['fold', 'leave'], fallback: 'leave' }),
  share: choice({ group: 'page', options: ['hide', 'leave'], fallback: 'leave' }),
  video: choice({ group: 'page', options: ['hide', 'leave'], fallback: 'leave' }),
  showBadge: toggle({ group: 'page', fallback: true }),
  explainJudgement: toggle({ group: 'page', fallback: false }),
  theme: choice({ group: 'look', options: ['system', ...themeIds, 'own'], fallback: 'system' }),
  ownGround: colour({ group: 'look', fallback: '#F4F1E8' }),
  ownText: colour({ group: 'look', fallback: '#22303A' }),
  ownLink: colour({ group: 'look', fallback: '#8A3324' }),
  font: choice({ group: 'look', options: fontIds, fallback: 'serif' }),
  textSize: range({ group: 'look', min: 14, max: 36, step: 1, unit: 'px', fallback: 20 }),
  width: range({ group: 'look', min: 40, max: 100, step: 2, unit: 'ch', fallback: 66 }),
  paragraphs: choice({ group: 'look', options: ['space', 'indent'], fallback: 'space' }),
  align: choice({ group: 'look', options: ['start', 'justify'], fallback: 'start' }),
  hyphenation: toggle({ group: 'look', fallback: true }),
  columns: choice({ group: 'look', options: ['one', 'two', 'auto'], fallback: 'one' }),
  letterSpacing: range({ group: 'look', min: 0, max: 0.12, step: 0.01, unit: 'em', fallback: 0 }),
  wordSpacing: range({ group: 'look', min: 0, max: 0.4, step: 0.02, unit: 'em', fallback: 0 }),
  lineHeight: range({ group: 'look', min: 1.2, max: 2.2, step: 0.05, unit: '', fallback: 1.6 }),
  speechRate: range({ group: 'listening', min: 0.5, max: 3, step: 0.25, unit: '×', fallback: 1 }),
  linkNotes: toggle({ group: 'paper', fallback: false }),
  keys: keys({ group: 'keys' }),
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
