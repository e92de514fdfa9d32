import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { startFrom, toTop } from './navigation';

export interface Resumed {
  shown: boolean;
  toStart(): void;
  dismiss(): void;
}

/** How far (CSS pixels) the reader goes on before the message is no news any more. */
const READ_ON = 240;

/** Goes to where reading stopped on an earlier visit, once the text stands, and says so. */
export function useResume(
  root: RefObject<HTMLElement | null>,
  resumeAt: number | undefined,
  complete: boolean,
): Resumed {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const element = root.current;
    if (!element || resumeAt === undefined || !complete) return;
    const start = startFrom(element, resumeAt);
    if (!start) return;
    setShown(true);
    // The block, not the length scrolled: pictures that load further up move the text without the reader.
    const place = (): number => start.getBoundingClientRect().top;
    const from = place();
    const readOn = (): void => {
      if (Math.abs(place() - from) > READ_ON) setShown(false);
    };
    element.addEventListener('scroll', readOn, { passive: true });
    return () => element.removeEventListener('scroll', readOn);
  }, [root, resumeAt, complete]);
  const dismiss = (): void => setShown(false);
  const toStart = (): void => {
    dismiss();
    toTop(root.current);
  };
  return { shown, toStart, dismiss };
}
