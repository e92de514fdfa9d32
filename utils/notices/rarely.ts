/** Runs work that many changes ask for: before the next frame at first, ever more rarely while the asking goes on. */

const FRAMES_AT_ONCE = 30;
const THEN_EVERY_MS = 1500;
/** Silence for so long, and the next frame is soon enough again. */
const PEACE_MS = 5000;

export interface Rarely {
  /** Asks for a run. */
  run(): void;
  stop(): void;
}

/** @param work is called at most once a frame, at most once in 1.5 s after 30 runs that followed each other */
export function createRarely({ defaultView: view }: Document, work: () => void): Rarely {
  let runs = 0;
  let last = Number.NEGATIVE_INFINITY;
  let waiting: (() => void) | undefined;
  const go = (): void => {
    waiting = undefined;
    const now = performance.now();
    runs = now - last > PEACE_MS ? 1 : runs + 1;
    last = now;
    work();
  };
  return {
    run() {
      if (waiting || !view) return;
      if (runs < FRAMES_AT_ONCE || performance.now() - last > PEACE_MS) {
        const frame = view.requestAnimationFrame(go);
        waiting = () => view.cancelAnimationFrame(frame);
      } else {
        const timer = setTimeout(go, THEN_EVERY_MS);
        waiting = () => clearTimeout(timer);
      }
    },
    stop() {
      waiting?.();
      waiting = undefined;
    },
  };
}
