import type { JSX } from 'preact';
import { ColourInput } from '@/components/ui/ColourInput';
import { type SettingKey, type Settings, settingTable } from '@/utils/settings/table';
import { ChoiceCards } from './ChoiceCards';
import { optionLabel, settingEffect, settingLabel } from './labels';
import { Slider } from './Slider';
import { Toggle } from './Toggle';

interface SettingRowProps {
  setting: SettingKey;
  settings: Settings;
  onChange<Key extends SettingKey>(key: Key, value: Settings[Key]): void;
}

function Control({ setting, settings, onChange }: SettingRowProps): JSX.Element | null {
  const row = settingTable[setting];
  // A row's control yields only values of that row; its `parse` says so at run time.
  const change = (raw: boolean | number | string): void => {
    const value = row.parse(raw);
    if (value !== undefined) onChange(setting, value);
  };
  const value = settings[setting];
  switch (row.control) {
    case 'toggle':
      return <Toggle id={setting} checked={value === true} onChange={change} />;
    case 'range':
      return <Slider id={setting} row={row} value={Number(value)} onChange={change} />;
    case 'colour':
      return <ColourInput id={setting} value={String(value)} onChange={change} />;
    case 'keys':
      return null;
    case 'choice': {
      const label = (option: string): string => optionLabel(setting, option);
      return (
        <ChoiceCards
          id={setting}
          options={row.options}
          value={String(value)}
          settings={settings}
          label={label}
          onChange={change}
        />
      );
    }
  }
}

/** One line: name, effect in a few words, control. */
export function SettingRow(props: SettingRowProps): JSX.Element {
  const { setting } = props;
  const isGroup = settingTable[setting].control === 'choice';
  return (
    <div class="row" data-setting={setting} data-control={settingTable[setting].control}>
      <div>
        {isGroup ? (
          <span class="name" id={`${setting}-label`}>
            {settingLabel(setting)}
          </span>
        ) : (
          <label class="name" id={`${setting}-label`} for={setting}>
            {settingLabel(setting)}
          </label>
        )}
        <p class="effect" id={`${setting}-effect`}>
          {settingEffect(setting)}
        </p>
      </div>
      <Control {...props} />
    </div>
  );
}
