import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { numberText } from '@/utils/interface';
import type { RangeRow } from '@/utils/settings/table';
import { IconButton } from './IconButton';

interface StepperProps {
  name: string;
  label: string;
  value: number;
  row: RangeRow;
  onChange(value: number): void;
}

const DECIMALS = 2;

/** A number with "less" and "more", within the row's limits. */
export function Stepper({ name, label, value, row, onChange }: StepperProps): JSX.Element {
  const step = (by: number): void => {
    const next = Math.min(row.max, Math.max(row.min, value + by));
    onChange(Number(next.toFixed(DECIMALS)));
  };
  return (
    <fieldset class="stepper" data-setting={name} aria-label={label}>
      <span class="stepper-label">{label}</span>
      <IconButton
        icon="minus"
        action={`${name}-less`}
        label={i18n.t('reader.less', [label])}
        disabled={value <= row.min}
        onPress={() => step(-row.step)}
      />
      <output>{numberText(value, { maximumFractionDigits: DECIMALS })}</output>
      <IconButton
        icon="plus"
        action={`${name}-more`}
        label={i18n.t('reader.moreOf', [label])}
        disabled={value >= row.max}
        onPress={() => step(row.step)}
      />
    </fieldset>
  );
}
