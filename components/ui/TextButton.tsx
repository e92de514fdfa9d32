import type { ComponentChildren, JSX } from 'preact';

interface TextButtonProps {
  action: string;
  onPress(): void;
  children: ComponentChildren;
  /** Where the words alone do not say enough. */
  label?: string;
  primary?: boolean;
  pressed?: boolean;
}

/** A button of words, quiet unless it is the one thing to do. */
export function TextButton({ action, onPress, children, label, primary, pressed }: TextButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={primary ? 'text-button primary' : 'text-button'}
      data-action={action}
      aria-label={label}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
