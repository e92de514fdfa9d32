import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { commandIds, commands } from '@/utils/reading/keys';

/** Keys whose names are shown as they look on the key. */
const NAMES: Partial<Record<string, string>> = { arrowright: '→', arrowleft: '←', '-': '−' };

/** Which key does what. */
export function KeyMap(): JSX.Element {
  return (
    <dl class="key-map">
      {commandIds.map((id) => (
        <div key={id}>
          <dt>{i18n.t(`reader.keys.${id}`)}</dt>
          <dd>
            <kbd>{NAMES[commands[id][0]] ?? commands[id][0]}</kbd>
          </dd>
        </div>
      ))}
      <div>
        <dt>{i18n.t('reader.keys.close')}</dt>
        <dd>
          <kbd>Esc</kbd>
        </dd>
      </div>
    </dl>
  );
}
