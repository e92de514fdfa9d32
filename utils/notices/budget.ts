/** Keeps the time that is spent on a page which never stops changing within bounds. */

const WINDOW_MS = 1000;
const LIMIT_MS = 30;

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
  return {
    spend(work) {
      const start = now();
      if (start - since > WINDOW_MS) [since, spent] = [start, 0];
      work();
      spent += now() - start;
    },
    isSpent: () => spent > LIMIT_MS,
  };
}
