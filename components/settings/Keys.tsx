import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { type CatchKey, KeyEditor } from '@/components/ui/KeyEditor';
import type { KeyChoices } from '@/utils/settings/table';
import { settingEffect } from './labels';

interface KeysProps {
  keys: KeyChoices;
  onChange(keys: KeyChoices): void;
}

/** Here the keys of the page are nobody else's. */
const catchKey: CatchKey = (handler) => {
  const listen = (event: KeyboardEvent): void => {
    if (handler(event)) event.preventDefault();
  };
  addEventListener('keydown', listen, { capture: true });
  return () => removeEventListener('keydown', listen, { capture: true });
};

/** The keys of the reader view. */
export function Keys({ keys, onChange }: KeysProps): JSX.Element {
  return (
    <section aria-labelledby="keys-title" data-group="keys">
      <h2 id="keys-title">{i18n.t('settings.group.keys')}</h2>
      <p class="effect">{settingEffect('keys')}</p>
      <KeyEditor keys={keys} onChange={onChange} catchKey={catchKey} />
    </section>
  );
}
