import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/IconButton';

interface PanelProps {
  /** Also the id that its button names. */
  id: string;
  label: string;
  children: ComponentChildren;
}

/** A sheet over the view. */
export function Panel({ id, label, children }: PanelProps): JSX.Element {
  const panel = useRef<HTMLDivElement>(null);
  return (
    <div ref={panel} id={id} class="panel" data-panel={id} popover="auto" role="dialog" aria-label={label}>
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
