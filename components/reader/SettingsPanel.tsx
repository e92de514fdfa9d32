import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { optionLabel, settingLabel } from '@/components/settings/labels';
import { Choices } from '@/components/ui/Choices';
import { Stepper } from '@/components/ui/Stepper';
import { TextButton } from '@/components/ui/TextButton';
import { type Settings, settingTable } from '@/utils/settings/table';
import { fonts } from '@/utils/themes/fonts';
import type { ReaderActions } from './contract';

interface SettingsPanelProps {
  settings: Settings;
  actions: ReaderActions;
}

const steppers = ['textSize', 'width', 'lineHeight'] as const;

function Theme({ settings, actions }: SettingsPanelProps): JSX.Element {
  return (
    <Choices
      name="theme"
      label={settingLabel('theme')}
      value={settings.theme}
      onChange={(theme) => actions.changeSetting('theme', theme)}
      options={settingTable.theme.options.map((id) => ({
        id,
        label: optionLabel('theme', id),
        attributes: { 'data-theme': id, class: 'swatch' },
      }))}
    />
  );
}

function Font({ settings, actions }: SettingsPanelProps): JSX.Element {
  return (
    <Choices
      name="font"
      label={settingLabel('font')}
      value={settings.font}
      onChange={(font) => actions.changeSetting('font', font)}
      options={settingTable.font.options.map((id) => ({
        id,
        label: optionLabel('font', id),
        attributes: { style: { fontFamily: fonts[id] } },
      }))}
    />
  );
}

/** How the text looks, changed while looking at it. */
export function SettingsPanel({ settings, actions }: SettingsPanelProps): JSX.Element {
  return (
    <>
      <Theme settings={settings} actions={actions} />
      <Font settings={settings} actions={actions} />
      {steppers.map((key) => (
        <Stepper
          key={key}
          name={key}
          label={settingLabel(key)}
          value={settings[key]}
          row={settingTable[key]}
          onChange={(value) => actions.changeSetting(key, value)}
        />
      ))}
      <TextButton action="preferences" onPress={actions.openPreferences}>
        {i18n.t('reader.allPreferences')}
      </TextButton>
    </>
  );
}
