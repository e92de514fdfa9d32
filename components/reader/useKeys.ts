import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { CatchKey } from '@/components/ui/KeyEditor';
import { type CommandId, commandOf } from '@/utils/reading/keys';
import type { KeyChoices } from '@/utils/settings/table';
import type { ReaderProps } from './contract';
import { asksForAll, selectArticle } from './selectAll';

export type Commands = Partial<Record<CommandId, () => void>>;

/**
 * Runs the command of a key, from the given source or from the view's own root.
 * @returns lets somebody have the key presses before any command.
 */
export function useKeys(
  root: RefObject<HTMLElement | null>,
  listen: ReaderProps['listenKeys'],
  commands: Commands,
  keys: KeyChoices,
): CatchKey {
  const current = useRef({ commands, keys });
  current.current = { commands, keys };
  const catcher = useRef<((event: KeyboardEvent) => boolean) | undefined>(undefined);
  // Before the first paint: a key pressed as soon as the view is seen counts.
  useLayoutEffect(() => {
    const handle = (event: KeyboardEvent): boolean => {
      if (catcher.current?.(event)) {
        event.preventDefault();
        return true;
      }
      if (asksForAll(event) && selectArticle(root.current)) {
        event.preventDefault();
        return true;
      }
      const id = commandOf(event, current.current.keys);
      const run = id && current.current.commands[id];
      if (!run) return false;
      event.preventDefault();
      run();
      return true;
    };
    if (listen) return listen(handle);
    const element = root.current;
    element?.addEventListener('keydown', handle);
    return () => element?.removeEventListener('keydown', handle);
  }, [root, listen]);
  return useCallback((handler) => {
    catcher.current = handler;
    return () => {
      if (catcher.current === handler) catcher.current = undefined;
    };
  }, []);
}
