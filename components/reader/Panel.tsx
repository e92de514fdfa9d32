import type { ComponentChildren, JSX, TargetedToggleEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/IconButton';

interface PanelProps {
  /** Also the id that its button names. */
  id: string;
  label: string;
  children: ComponentChildren;
}

/** What has the focus in the tree that the element is in. */
function focusedBeside(element: HTMLElement): Element | null {
  return (element.getRootNode() as ShadowRoot | Document).activeElement;
}

/** Chromium 156 drops the focus when Esc closes a popover in a closed shadow root: gives it back to who had it. */
function useFocusGivenBack(): (event: TargetedToggleEvent<HTMLDivElement>) => void {
  const before = useRef<Element | null>(null);
  return ({ type, newState, currentTarget }) => {
    const now = focusedBeside(currentTarget);
    if (type === 'beforetoggle' && newState === 'open') before.current = now;
    const lost = now === null || now === document.body || currentTarget.contains(now);
    if (type === 'toggle' && newState === 'closed' && lost && before.current instanceof HTMLElement) {
      before.current.focus({ preventScroll: true });
    }
  };
}

/** A sheet over the view. */
export function Panel({ id, label, children }: PanelProps): JSX.Element {
  const panel = useRef<HTMLDivElement>(null);
  const toggled = useFocusGivenBack();
  return (
    <div
      ref={panel}
      id={id}
      class="panel"
      data-panel={id}
      popover="auto"
      role="dialog"
      aria-label={label}
      onBeforeToggle={toggled}
      onToggle={toggled}
    >
      <div class="panel-line">
        <span>{label}</span>
        <IconButton
          icon="close"
          action="closePanel"
          label={i18n.t('reader.closePanel')}
          onPress={() => panel.current?.hidePopover()}
        />
      </div>
      {children}
    </div>
  );
}
