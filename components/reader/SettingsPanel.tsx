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
/** Seldom changed, so folded. */
const fine = ['letterSpacing'] as const;
const choices = ['paragraphs', 'align'] as const;

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

function Choice({ name, settings, actions }: SettingsPanelProps & { name: (typeof choices)[number] }): JSX.Element {
  return (
    <Choices
      name={name}
      label={settingLabel(name)}
      value={settings[name]}
      onChange={(value) => actions.changeSetting(name, value)}
      options={settingTable[name].options.map((id) => ({ id, label: optionLabel(name, id) }))}
    />
  );
}

type NumberKey = (typeof steppers | typeof fine)[number];

function Steppers({ keys, settings, actions }: SettingsPanelProps & { keys: readonly NumberKey[] }): JSX.Element {
  return (
    <>
      {keys.map((key) => (
        <Stepper
          key={key}
          name={key}
          label={settingLabel(key)}
          value={settings[key]}
          row={settingTable[key]}
          onChange={(value) => actions.changeSetting(key, value)}
        />
      ))}
    </>
  );
}

/** How the text looks, changed while looking at it. */
export function SettingsPanel({ settings, actions }: SettingsPanelProps): JSX.Element {
  return (
    <>
      <Theme settings={settings} actions={actions} />
      <Font settings={settings} actions={actions} />
      <Steppers keys={steppers} settings={settings} actions={actions} />
      <details class="fold">
        <summary>{i18n.t('reader.moreSettings')}</summary>
        {choices.map((key) => (
          <Choice key={key} name={key} settings={settings} actions={actions} />
        ))}
        <Steppers keys={fine} settings={settings} actions={actions} />
      </details>
      <TextButton action="preferences" onPress={actions.openPreferences}>
        {i18n.t('reader.allPreferences')}
      </TextButton>
    </>
  );
}
