import type { ComponentChildren, JSX } from 'preact';
import { interfaceLanguage } from '@/utils/interface';

interface TextButtonProps {
  action: string;
  onPress?(): void;
  /** The panel that it opens. */
  panel?: string;
  children: ComponentChildren;
  /** Where the words alone do not say enough. */
  label?: string;
  primary?: boolean;
  pressed?: boolean;
}

/** A button of words, quiet unless it is the one thing to do. */
export function TextButton({
  action,
  onPress,
  panel,
  children,
  label,
  primary,
  pressed,
}: TextButtonProps): JSX.Element {
  return (
    <button
      type="button"
      lang={interfaceLanguage()}
      class={primary ? 'text-button primary' : 'text-button'}
      data-action={action}
      aria-label={label}
      aria-pressed={pressed}
      popovertarget={panel}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
