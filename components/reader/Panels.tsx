import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import { type CatchKey, KeyEditor } from '@/components/ui/KeyEditor';
import { TextButton } from '@/components/ui/TextButton';
import { Toggle } from '@/components/ui/Toggle';
import type { Article } from '@/utils/article/model';
import type { HidingSummary } from '@/utils/hiding/ledger';
import { hostOf } from '@/utils/reading/address';
import type { Settings } from '@/utils/settings/table';
import type { ReaderActions } from './contract';
import { HiddenMenu } from './HiddenMenu';
import { Panel } from './Panel';
import { SettingsPanel } from './SettingsPanel';
import type { Tools } from './useTools';

interface PanelsProps {
  article: Article;
  settings: Settings;
  ownLook: boolean;
  fontFailed: boolean;
  hidden: readonly HidingSummary[];
  actions: ReaderActions;
  tools: Tools;
  catchKey: CatchKey;
  opensOnSite: boolean;
  contents: ComponentChildren;
}

/** Everything that opens over the text. */
export function Panels(props: PanelsProps): JSX.Element {
  const { article, settings, ownLook, fontFailed, hidden, actions, tools, catchKey, opensOnSite, contents } = props;
  return (
    <>
      {contents && (
        <Panel id="contents" label={i18n.t('reader.contents')}>
          {contents}
        </Panel>
      )}
      <Panel id="settings" label={i18n.t('reader.appearance')}>
        <SettingsPanel
          settings={settings}
          ownLook={ownLook}
          fontFailed={fontFailed}
          site={hostOf(article.url)}
          actions={actions}
        />
      </Panel>
      <Panel id="menu" label={i18n.t('reader.menu')}>
        <Toggle action="focus" on={tools.focused} onChange={tools.toggleFocus}>
          {i18n.t('reader.keys.focus')}
        </Toggle>
        <Toggle action="lineFocus" on={tools.lineFocused} onChange={tools.toggleLineFocus}>
          {i18n.t('reader.keys.lineFocus')}
        </Toggle>
        <Toggle action="scroll" on={tools.scrolling} onChange={tools.toggleScroll}>
          {i18n.t('reader.keys.scroll')}
        </Toggle>
        <Toggle
          action="linkNotes"
          on={settings.linkNotes}
          onChange={() => actions.changeSetting('linkNotes', !settings.linkNotes)}
        >
          {i18n.t('reader.linkNotes')}
        </Toggle>
        <TextButton action="print" onPress={actions.print}>
          {i18n.t('reader.print')}
        </TextButton>
        <Toggle action="openOnSite" on={opensOnSite} onChange={() => actions.openOnSite(!opensOnSite)}>
          {i18n.t('reader.openOnSite')}
        </Toggle>
        <HiddenMenu hidden={hidden} actions={actions} />
        <TextButton action="help" panel="help">
          {i18n.t('reader.keys.title')}
        </TextButton>
      </Panel>
      <Panel id="help" label={i18n.t('reader.keys.title')}>
        <KeyEditor keys={settings.keys} onChange={(keys) => actions.changeSetting('keys', keys)} catchKey={catchKey} />
      </Panel>
    </>
  );
}
