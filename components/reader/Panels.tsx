import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import { Toggle } from '@/components/ui/Toggle';
import type { HidingSummary } from '@/utils/hiding/ledger';
import type { Settings } from '@/utils/settings/table';
import type { ReaderActions } from './contract';
import { HiddenMenu } from './HiddenMenu';
import { KeyMap } from './KeyMap';
import { Panel } from './Panel';
import { SettingsPanel } from './SettingsPanel';
import type { Tools } from './useTools';

interface PanelsProps {
  settings: Settings;
  hidden: readonly HidingSummary[];
  actions: ReaderActions;
  tools: Tools;
  contents: ComponentChildren;
}

/** Everything that opens over the text. */
export function Panels({ settings, hidden, actions, tools, contents }: PanelsProps): JSX.Element {
  return (
    <>
      {contents && (
        <Panel id="contents" label={i18n.t('reader.contents')}>
          {contents}
        </Panel>
      )}
      <Panel id="settings" label={i18n.t('reader.appearance')}>
        <SettingsPanel settings={settings} actions={actions} />
      </Panel>
      <Panel id="menu" label={i18n.t('reader.menu')}>
        <Toggle action="focus" on={tools.focused} onChange={tools.toggleFocus}>
          {i18n.t('reader.keys.focus')}
        </Toggle>
        <Toggle action="scroll" on={tools.scrolling} onChange={tools.toggleScroll}>
          {i18n.t('reader.keys.scroll')}
        </Toggle>
        <HiddenMenu hidden={hidden} actions={actions} />
        <details class="fold">
          <summary>{i18n.t('reader.keys.title')}</summary>
          <KeyMap />
        </details>
      </Panel>
      <Panel id="help" label={i18n.t('reader.keys.title')}>
        <KeyMap />
      </Panel>
    </>
  );
}
