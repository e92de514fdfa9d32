/** Keeps the time that is spent on a page which never stops changing within bounds. */

const WINDOW_MS = 1000;
const LIMIT_MS = 20;
/** One notice found costs more than many nodes read; only work that goes on and on is a storm. */
const LIMIT_TIMES = 12;
/** In a storm that goes on a second look costs no more than this, until there was peace for so long. */
const LIMIT_IN_STORM_MS = 5;
const TIMES_IN_STORM = 3;
const PEACE_MS = 8000;

export interface Budget {
  /** Runs the work and books its time. */
  spend(work: () => void): void;
  /** True when more was spent in this second than a page may cost. */
  isSpent(): boolean;
}

/** @param now milliseconds of a clock that never goes back */
export function createBudget(now: () => number): Budget {
  let since = now();
  let spent = 0;
  let times = 0;
  let lastSpent = Number.NEGATIVE_INFINITY;
  return {
    spend(work) {
      const start = now();
      if (start - since > WINDOW_MS) [since, spent, times] = [start, 0, 0];
      work();
      times += 1;
      spent += now() - start;
    },
    isSpent() {
      const at = now();
      const storms = at - lastSpent < PEACE_MS;
      const dear = spent > (storms ? LIMIT_IN_STORM_MS : LIMIT_MS);
      const often = times > (storms ? TIMES_IN_STORM : LIMIT_TIMES);
      if (!dear || !often || at - since > WINDOW_MS) return false;
      lastSpent = at;
      return true;
    },
  };
}
