import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Where on the window the eye rests while scrolling. */
const EYE = 0.4;
const ATTRIBUTE = 'data-focused';

/** Marks the block of the text that stands at the eye; the styles dim the others. */
export function useParagraphFocus(root: RefObject<HTMLElement | null>, on: boolean): void {
  useEffect(() => {
    const element = root.current;
    if (!element || !on) return;
    let frame = 0;
    const mark = (): void => {
      frame = 0;
      const line = element.clientHeight * EYE;
      const blocks = [...element.querySelectorAll('.text > *, .head')];
      const now = blocks.find((block) => block.getBoundingClientRect().bottom > line) ?? blocks.at(-1);
      for (const block of blocks) block.toggleAttribute(ATTRIBUTE, block === now);
    };
    const scrolled = (): void => {
      frame ||= requestAnimationFrame(mark);
    };
    element.addEventListener('scroll', scrolled, { passive: true });
    mark();
    return () => {
      element.removeEventListener('scroll', scrolled);
      cancelAnimationFrame(frame);
    };
  }, [root, on]);
}
