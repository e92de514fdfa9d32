/**
 * Runs in each page under measurement before its own scripts, as the sentinel does, and judges it once it is parsed:
 * in a fresh page, with code that never ran in it, before anything else asked for styles or layout.
 */
import { detect, type Outcome } from '@/utils/article/detect';

export interface Judged {
  outcome: Outcome;
  because: string[];
  milliseconds: number;
}

let result: Judged | undefined;

document.addEventListener('DOMContentLoaded', () => {
  const start = performance.now();
  const { outcome, because } = detect(document);
  result = { outcome, because, milliseconds: performance.now() - start };
});

/** What was judged; undefined while the page is being parsed. */
export const judged = (): Judged | undefined => result;
