import type { ComponentChildren, JSX } from 'preact';

interface ToggleProps {
  action: string;
  on: boolean;
  onChange(): void;
  children: ComponentChildren;
}

/** A switch with its words. */
export function Toggle({ action, on, onChange, children }: ToggleProps): JSX.Element {
  return (
    <button type="button" class="toggle" role="switch" aria-checked={on} data-action={action} onClick={onChange}>
      <span>{children}</span>
      <span class="toggle-track" aria-hidden="true" />
    </button>
  );
}
