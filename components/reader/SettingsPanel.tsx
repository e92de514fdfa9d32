import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { optionLabel, settingLabel } from '@/components/settings/labels';
import { Choices } from '@/components/ui/Choices';
import { ColourInput } from '@/components/ui/ColourInput';
import { ContrastWarning } from '@/components/ui/ContrastWarning';
import { Stepper } from '@/components/ui/Stepper';
import { TextButton } from '@/components/ui/TextButton';
import { Toggle } from '@/components/ui/Toggle';
import { type Settings, settingTable } from '@/utils/settings/table';
import { fonts } from '@/utils/themes/fonts';
import type { ReaderActions } from './contract';
import { themeOf } from './look';

interface SettingsPanelProps {
  settings: Settings;
  ownLook: boolean;
  fontFailed: boolean;
  /** The site's name, for "only on". */
  site: string;
  actions: ReaderActions;
}

type PartProps = Pick<SettingsPanelProps, 'settings' | 'actions'>;

const steppers = ['textSize', 'width', 'lineHeight'] as const;
/** Seldom changed, so folded. */
const fine = ['letterSpacing', 'wordSpacing'] as const;
const choices = ['paragraphs', 'align', 'columns'] as const;
const colours = ['ownGround', 'ownText', 'ownLink'] as const;

function Theme({ settings, actions }: PartProps): JSX.Element {
  return (
    <Choices
      name="theme"
      label={settingLabel('theme')}
      value={settings.theme}
      onChange={(theme) => actions.changeSetting('theme', theme)}
      options={settingTable.theme.options.map((theme) => ({
        id: theme,
        label: optionLabel('theme', theme),
        attributes: { ...themeOf({ ...settings, theme }), class: 'swatch' },
      }))}
    />
  );
}

function OwnColours({ settings, actions }: PartProps): JSX.Element {
  return (
    <div class="own-colours">
      {colours.map((key) => (
        <div key={key} class="own-colour">
          <ColourInput id={key} value={settings[key]} onChange={(value) => actions.changeSetting(key, value)} />
          <label for={key}>{settingLabel(key)}</label>
        </div>
      ))}
      <ContrastWarning colours={settings} />
    </div>
  );
}

function Font({ settings, actions }: PartProps): JSX.Element {
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

function Choice({ name, settings, actions }: PartProps & { name: (typeof choices)[number] }): JSX.Element {
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

function Steppers({ keys, settings, actions }: PartProps & { keys: readonly NumberKey[] }): JSX.Element {
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

function Fine({ settings, actions }: PartProps): JSX.Element {
  return (
    <details class="fold" data-part="fine-settings">
      <summary>{i18n.t('reader.moreSettings')}</summary>
      {choices.map((key) => (
        <Choice key={key} name={key} settings={settings} actions={actions} />
      ))}
      <Toggle
        action="hyphenation"
        on={settings.hyphenation}
        onChange={() => actions.changeSetting('hyphenation', !settings.hyphenation)}
      >
        {settingLabel('hyphenation')}
      </Toggle>
      <Steppers keys={fine} settings={settings} actions={actions} />
    </details>
  );
}

/** How the text looks, changed while looking at it. */
export function SettingsPanel({ settings, ownLook, fontFailed, site, actions }: SettingsPanelProps): JSX.Element {
  const part = { settings, actions };
  return (
    <>
      <Theme {...part} />
      {settings.theme === 'own' && <OwnColours {...part} />}
      <Font {...part} />
      <p class="warning" role="status">
        {fontFailed && i18n.t('reader.fontFailed')}
      </p>
      <Steppers keys={steppers} {...part} />
      <Fine {...part} />
      <Toggle action="keepLookForSite" on={ownLook} onChange={() => actions.keepLookForSite(!ownLook)}>
        {i18n.t('reader.onlyOnSite', [site])}
      </Toggle>
      <TextButton action="preferences" onPress={actions.openPreferences}>
        {i18n.t('reader.allPreferences')}
      </TextButton>
    </>
  );
}
