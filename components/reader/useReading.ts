/** Follows the reader down the text: the bar, the progress line, the current section, the place. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sectionsOf } from './navigation';

/** A heading counts as reached once it stands above this share of the window. */
const READING_LINE = 0.3;
/** So far (CSS pixels) the reader must turn before the bar goes or returns: a finger trembles. */
const TURN = 12;
const PLACE_MS = 250;

export interface Reading {
  barHidden: boolean;
  section: string | undefined;
  /** Which part of the text is behind the reader, 0 to 1, in steps that change no figure shown by more than a little. */
  read: number;
}

const STEPS = 50;
const inSteps = (part: number): number => Math.round(part * STEPS) / STEPS;

/** Which part of the running text stands above a line of the window. */
function readAbove(scroller: Element, line: number): number {
  const text = scroller.querySelector('.text')?.getBoundingClientRect();
  if (!text || text.height === 0) return 0;
  return Math.min(1, Math.max(0, (line - text.top) / text.height));
}

/** 0 to 1. */
export function progressOf({ scrollTop, scrollHeight, clientHeight }: Element): number {
  const way = scrollHeight - clientHeight;
  return way <= 0 ? 1 : Math.min(1, Math.max(0, scrollTop / way));
}

function lastAbove<Item extends Element>(items: readonly Item[], line: number): Item | undefined {
  return items.findLast((item) => item.getBoundingClientRect().top <= line);
}

/** The first block that still reaches below the bar. */
function placeOf(scroller: Element, top: number): number | undefined {
  const blocks = [...scroller.querySelectorAll('[data-source]')];
  const block = blocks.find((item) => item.getBoundingClientRect().bottom > top);
  const source = block?.getAttribute('data-source');
  return source ? Number(source) : undefined;
}

/**
 * Watches the scroller; `onPlace` hears of a new place at most four times a second.
 * @param complete whether the whole text stands: until then progress and section are not known.
 */
export function useReading(
  scroller: RefObject<HTMLElement | null>,
  onPlace: (source: number, read: number) => void,
  complete: boolean,
): Reading {
  const [reading, setReading] = useState<Reading>({ barHidden: false, section: undefined, read: 0 });
  useEffect(() => {
    const element = scroller.current;
    if (!(element && complete)) return;
    let turnedAt = element.scrollTop;
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (): void => {
      timer = undefined;
      const place = placeOf(element, element.getBoundingClientRect().top + 56);
      if (place !== undefined) onPlace(place, readAbove(element, element.clientHeight * READING_LINE));
    };
    const look = (): void => {
      frame = 0;
      const { scrollTop, clientHeight } = element;
      element.style.setProperty('--progress', progressOf(element).toFixed(4));
      const heading = lastAbove(sectionsOf(element), clientHeight * READING_LINE);
      const read = scrollTop < TURN ? 0 : inSteps(readAbove(element, clientHeight * READING_LINE));
      const moved = scrollTop - turnedAt;
      if (Math.abs(moved) > TURN) turnedAt = scrollTop;
      setReading((before) => {
        const barHidden = scrollTop < TURN ? false : Math.abs(moved) > TURN ? moved > 0 : before.barHidden;
        const section = heading?.id;
        const same = before.barHidden === barHidden && before.section === section && before.read === read;
        return same ? before : { barHidden, section, read };
      });
    };
    const scrolled = (): void => {
      frame ||= requestAnimationFrame(look);
      timer ??= setTimeout(tell, PLACE_MS);
    };
    element.addEventListener('scroll', scrolled, { passive: true });
    look();
    return () => {
      element.removeEventListener('scroll', scrolled);
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [scroller, onPlace, complete]);
  return reading;
}
