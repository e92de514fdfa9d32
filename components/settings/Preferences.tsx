import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { ContrastWarning } from '@/components/ui/ContrastWarning';
import { type SettingGroup, type SettingKey, type Settings, settingKeys, settingTable } from '@/utils/settings/table';
import type { PreferencesMessage, PreferencesProps } from './contract';
import { Keys } from './Keys';
import { Rules } from './Rules';
import { SampleArticle } from './SampleArticle';
import { SettingRow } from './SettingRow';
import { Sites } from './Sites';

/** The order on the page. */
const groups: readonly SettingGroup[] = ['page', 'look', 'listening', 'paper'];
/** Shown only where they do something. */
const ownColours: readonly SettingKey[] = ['ownGround', 'ownText', 'ownLink'];

const rowsOf = (group: SettingGroup, { theme }: Settings): SettingKey[] =>
  settingKeys.filter((key) => settingTable[key].group === group && (theme === 'own' || !ownColours.includes(key)));

function Message({ message }: { message: PreferencesMessage | undefined }): JSX.Element {
  return (
    <p class="message" role="status">
      {message?.text}
      {message?.undo && (
        <button type="button" data-action="undo" onClick={message.undo}>
          {i18n.t('settings.undo')}
        </button>
      )}
    </p>
  );
}

/** The preferences page: grouped settings, sites, a reset, and a live article beside them. */
export function Preferences({ settings, sites, rules, message, actions }: PreferencesProps): JSX.Element {
  return (
    <>
      <main>
        <h1>{i18n.t('settings.title')}</h1>
        {groups.map((group) => (
          <section key={group} aria-labelledby={`${group}-title`} data-group={group}>
            <h2 id={`${group}-title`}>{i18n.t(`settings.group.${group}`)}</h2>
            {rowsOf(group, settings).map((key) => (
              <SettingRow key={key} setting={key} settings={settings} onChange={actions.change} />
            ))}
            {group === 'look' && settings.theme === 'own' && <ContrastWarning colours={settings} />}
          </section>
        ))}
        <Keys keys={settings.keys} onChange={(keys) => actions.change('keys', keys)} />
        <Rules rules={rules} onChange={actions.changeRules} />
        <Sites sites={sites} onChange={actions.changeSite} />
        <button type="button" class="reset" data-action="reset" onClick={actions.reset}>
          {i18n.t('settings.reset')}
        </button>
        <p class="effect">{i18n.t('settings.privacy')}</p>
        <Message message={message} />
      </main>
      <SampleArticle settings={settings} />
    </>
  );
}
