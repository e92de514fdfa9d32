import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Paper cannot be unfolded: opens the questions while printing and folds them again. */
export function useFoldsOpenInPrint(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = (): void => {
      opened = [...(root.current?.querySelectorAll<HTMLDetailsElement>('[data-kind="faq"] details:not([open])') ?? [])];
      for (const details of opened) details.open = true;
    };
    const fold = (): void => {
      for (const details of opened) details.open = false;
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', fold);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', fold);
    };
  }, [root]);
}
