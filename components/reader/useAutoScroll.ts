import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** After this a slow frame counts as one of normal length: a tab in the background must not jump. */
const LONGEST_FRAME_MS = 100;

/** Scrolls the view by itself at so many lines a minute; the reader's own wheel, finger or pointer ends it. */
export function useAutoScroll(
  root: RefObject<HTMLElement | null>,
  linesPerMinute: number | undefined,
  onEnd: () => void,
): void {
  useEffect(() => {
    const element = root.current;
    if (!element || linesPerMinute === undefined) return;
    const line = Number.parseFloat(getComputedStyle(element.querySelector('article') ?? element).lineHeight) || 32;
    const perMs = (line * linesPerMinute) / 60_000;
    let last = performance.now();
    let rest = 0;
    let frame = requestAnimationFrame(function step(now) {
      rest += Math.min(now - last, LONGEST_FRAME_MS) * perMs;
      last = now;
      const whole = Math.floor(rest);
      rest -= whole;
      element.scrollTop += whole;
      const ended = element.scrollTop + element.clientHeight >= element.scrollHeight - 1;
      if (ended) onEnd();
      else frame = requestAnimationFrame(step);
    });
    const gestures = ['wheel', 'touchmove', 'pointerdown'] as const;
    for (const type of gestures) element.addEventListener(type, onEnd, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      for (const type of gestures) element.removeEventListener(type, onEnd);
    };
  }, [root, linesPerMinute, onEnd]);
}
