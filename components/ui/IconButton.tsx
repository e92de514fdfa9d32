import type { JSX } from 'preact';
import { interfaceLanguage } from '@/utils/interface';
import { Icon, type IconName } from './Icon';

interface IconButtonProps {
  icon: IconName;
  label: string;
  /** Stable hook for tests and styles. */
  action: string;
  onPress(): void;
  expanded?: boolean;
  pressed?: boolean;
  disabled?: boolean;
}

/** A button that shows an icon only; its label is its name and its tooltip. */
export function IconButton(props: IconButtonProps): JSX.Element {
  return (
    <button
      type="button"
      lang={interfaceLanguage()}
      class="icon-button"
      data-action={props.action}
      aria-label={props.label}
      title={props.label}
      aria-expanded={props.expanded}
      aria-pressed={props.pressed}
      // Not `disabled`: a button that is pressed to its limit would lose the focus.
      aria-disabled={props.disabled}
      onClick={() => props.disabled || props.onPress()}
    >
      <Icon name={props.icon} />
    </button>
  );
}
