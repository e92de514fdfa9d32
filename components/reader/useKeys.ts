import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type CommandId, commandOf } from '@/utils/reading/keys';
import type { ReaderProps } from './contract';

export type Commands = Partial<Record<CommandId, () => void>>;

/** Runs the command of a key, from the given source or from the view's own root. */
export function useKeys(
  root: RefObject<HTMLElement | null>,
  listen: ReaderProps['listenKeys'],
  commands: Commands,
): void {
  const current = useRef(commands);
  current.current = commands;
  useEffect(() => {
    const handle = (event: KeyboardEvent): boolean => {
      const id = commandOf(event);
      const run = id && current.current[id];
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
}
