import type { JSX } from 'preact';

interface ColourInputProps {
  id: string;
  /** `#RRGGBB` */
  value: string;
  onChange(value: string): void;
}

/** A colour, picked in the browser's own way. The label is the row's. */
export function ColourInput({ id, value, onChange }: ColourInputProps): JSX.Element {
  return (
    <input
      type="color"
      class="colour"
      id={id}
      name={id}
      value={value}
      onInput={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
