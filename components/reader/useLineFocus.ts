import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Lets the band of the line focus follow the pointer; without one it stays where the styles put it. */
export function useLineFocus(root: RefObject<HTMLElement | null>, on: boolean): void {
  useEffect(() => {
    const element = root.current;
    if (!element || !on) return;
    const follow = ({ clientY }: PointerEvent): void => element.style.setProperty('--line-at', `${clientY}px`);
    element.addEventListener('pointermove', follow, { passive: true });
    return () => {
      element.removeEventListener('pointermove', follow);
      element.style.removeProperty('--line-at');
    };
  }, [root, on]);
}
