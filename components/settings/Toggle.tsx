import type { JSX } from 'preact';

interface ToggleProps {
  id: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

/** A switch. The label is the row's. */
export function Toggle({ id, checked, onChange }: ToggleProps): JSX.Element {
  return (
    <input
      type="checkbox"
      role="switch"
      id={id}
      name={id}
      aria-describedby={`${id}-effect`}
      checked={checked}
      aria-checked={checked}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  );
}
