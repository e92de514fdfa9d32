/** Labels of settings, from the locales by the key of the row. */
import { i18n } from '#i18n';
import type { ProblemId } from '@/utils/rules/parse';
import type { RuleKind } from '@/utils/rules/storage';
import type { SettingKey } from '@/utils/settings/table';

/** Keys are put together at run time; a test checks that every row and option has its text in every language. */
const text = (key: string): string => (i18n.t as (key: string) => string)(key);

export const settingLabel = (key: SettingKey): string => text(`settings.${key}.label`);
export const settingEffect = (key: SettingKey): string => text(`settings.${key}.effect`);
export const optionLabel = (key: SettingKey, option: string): string => text(`settings.${key}.${option}`);

/** A line of a rule list that does not work: why. */
export const problemReason = (id: ProblemId): string => text(`settings.rules.problem.${id}`);
export const ruleKindLabel = (kind: RuleKind): string => text(`settings.rules.${kind}`);
