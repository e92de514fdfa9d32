import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { interfaceText } from '@/utils/interface';
import { assign, type CommandId, commandIds, type KeyPress, keysOf } from '@/utils/reading/keys';
import type { KeyChoices } from '@/utils/settings/table';
import { TextButton } from './TextButton';

/** Keys whose names are shown as they look on the key. */
const NAMES: Partial<Record<string, string>> = {
  arrowright: '→',
  arrowleft: '←',
  '-': '−',
  backspace: '⌫',
};

function nameOf(key: string | undefined): string {
  if (key === 'delete') return i18n.t('reader.keyNames.delete');
  return key ? (NAMES[key] ?? key) : '';
}

/** For a sentence: one that runs from right to left would turn "<" round. */
const isolated = (key: string): string => (interfaceText().dir === 'rtl' ? `\u2066${key}\u2069` : key);

/** Takes the next key press wherever the focus is; the handler says whether it was dealt with. Returns the stop. */
export type CatchKey = (handler: (event: KeyboardEvent) => boolean) => () => void;

interface KeyEditorProps {
  keys: KeyChoices;
  onChange(keys: KeyChoices): void;
  catchKey: CatchKey;
}

/** What came of the last key press, in words. */
function outcome(id: CommandId, press: KeyPress & { key: string }, keys: KeyChoices): [KeyChoices | undefined, string] {
  const done = assign(id, press, keys);
  const key = isolated(nameOf(press.key.toLowerCase()));
  const label = i18n.t(`reader.keys.${id}`);
  if (done.result === 'assigned') return [done.chosen, i18n.t('reader.keys.assigned', [label, key])];
  if (done.result === 'kept') return [undefined, i18n.t('reader.keys.kept', [key])];
  return [undefined, i18n.t('reader.keys.taken', [key, i18n.t(`reader.keys.${done.by}`)])];
}

interface EditorState {
  /** The command that waits for its new key. */
  waiting: CommandId | undefined;
  message: string;
  edit(id: CommandId): void;
  /** The focus went elsewhere: the next key is not meant for the command. */
  leave(id: CommandId): void;
  reset(): void;
}

function useKeyEditor({ keys, onChange, catchKey }: KeyEditorProps): EditorState {
  const [waiting, setWaiting] = useState<CommandId | undefined>();
  const [message, setMessage] = useState('');
  useLayoutEffect(() => {
    if (!waiting) return;
    return catchKey((event) => {
      // A modifier alone is only the way to a key such as "?".
      if (['Shift', 'AltGraph'].includes(event.key)) return true;
      // The focus may leave, the browser may do what is its own.
      if (event.key === 'Tab' || event.ctrlKey || event.metaKey || event.altKey) {
        setWaiting(undefined);
        setMessage('');
        return false;
      }
      setWaiting(undefined);
      if (event.key === 'Escape') {
        setMessage('');
        return true;
      }
      const [chosen, said] = outcome(waiting, event, keys);
      if (chosen) onChange(chosen);
      setMessage(said);
      return true;
    });
  }, [waiting, keys, onChange, catchKey]);
  return {
    waiting,
    message,
    edit: (id) => {
      setWaiting(waiting === id ? undefined : id);
      setMessage(waiting === id ? '' : i18n.t('reader.keys.press', [i18n.t(`reader.keys.${id}`)]));
    },
    leave: (id) => {
      if (waiting !== id) return;
      setWaiting(undefined);
      setMessage('');
    },
    reset: () => {
      setWaiting(undefined);
      onChange({});
      setMessage(i18n.t('reader.keys.wasReset'));
    },
  };
}

/** Which key does what, and another key for it. */
export function KeyEditor(props: KeyEditorProps): JSX.Element {
  const { waiting, message, edit, leave, reset } = useKeyEditor(props);
  return (
    <div class="key-map">
      <ul>
        {commandIds.map((id) => {
          const key = nameOf(keysOf(id, props.keys)[0]);
          const label = i18n.t(`reader.keys.${id}`);
          return (
            <li key={id}>
              <span>{label}</span>
              <button
                type="button"
                data-command={id}
                aria-pressed={waiting === id}
                aria-label={i18n.t('reader.keys.change', [label, isolated(key)])}
                onClick={({ currentTarget }) => {
                  // Not every system gives a pressed button the focus; without it nobody would see it leave.
                  currentTarget.focus();
                  edit(id);
                }}
                onBlur={() => leave(id)}
              >
                <kbd dir="ltr">{waiting === id ? '…' : key}</kbd>
              </button>
            </li>
          );
        })}
        <li>
          <span>{i18n.t('reader.keys.close')}</span>
          <kbd class="fixed-key">{i18n.t('reader.keyNames.escape')}</kbd>
        </li>
      </ul>
      <p class="key-message" role="status">
        {message}
      </p>
      <TextButton action="resetKeys" onPress={reset}>
        {i18n.t('reader.keys.reset')}
      </TextButton>
    </div>
  );
}
