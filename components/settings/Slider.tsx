import type { JSX } from 'preact';
import { numberText } from '@/utils/interface';
import type { RangeRow } from '@/utils/settings/table';

interface SliderProps {
  id: string;
  row: RangeRow;
  value: number;
  onChange(value: number): void;
}

/** A range with its value beside it, in the row's unit. */
export function Slider({ id, row, value, onChange }: SliderProps): JSX.Element {
  return (
    <span class="slider">
      <input
        type="range"
        id={id}
        name={id}
        min={row.min}
        max={row.max}
        step={row.step}
        value={value}
        aria-describedby={`${id}-effect`}
        onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />
      <output for={id} dir="ltr">
        {numberText(value, { maximumFractionDigits: 2 })}
        {row.unit && `\u202f${row.unit}`}
      </output>
    </span>
  );
}
