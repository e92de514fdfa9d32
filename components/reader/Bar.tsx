import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import { Icon, type IconName } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { counted, numberText } from '@/utils/interface';
import type { ReaderActions } from './contract';

interface BarProps {
  actions: ReaderActions;
  hasContents: boolean;
  /** Undefined before the text and after it. */
  minutesLeft: number | undefined;
  /** How many things are hidden on the page below, for a small mark. */
  hiddenCount: number;
  children?: ComponentChildren;
}

interface PanelButtonProps {
  icon: IconName;
  label: string;
  action: string;
  panel: string;
  mark?: number;
}

/** Opens a panel as the browser's own popover: it takes Esc and clicks elsewhere before the view does. */
function PanelButton({ icon, label, action, panel, mark }: PanelButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      data-action={action}
      aria-label={label}
      title={label}
      popovertarget={panel}
    >
      <Icon name={icon} />
      {mark ? <span class="mark">{numberText(mark)}</span> : null}
    </button>
  );
}

/** The one line of furniture. */
export function Bar({ actions, hasContents, minutesLeft, hiddenCount, children }: BarProps): JSX.Element {
  return (
    <div class="bar" role="toolbar" aria-label={i18n.t('reader.toolbar')}>
      <IconButton icon="close" action="close" label={i18n.t('reader.close')} onPress={actions.close} />
      <span class="bar-gap" data-part="minutes-left">
        {minutesLeft !== undefined && i18n.t('reader.minutesLeft', ...counted(minutesLeft))}
      </span>
      {hasContents && (
        <PanelButton icon="contents" action="contents" label={i18n.t('reader.contents')} panel="contents" />
      )}
      <PanelButton icon="letters" action="settings" label={i18n.t('reader.appearance')} panel="settings" />
      {children}
      <PanelButton
        icon="more"
        action="menu"
        label={hiddenCount ? i18n.t('reader.menuHidden', ...counted(hiddenCount)) : i18n.t('reader.menu')}
        panel="menu"
        mark={hiddenCount}
      />
    </div>
  );
}
