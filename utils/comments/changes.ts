/** Looks again when the page changes: before the change is painted, ever more seldom, and with an end. */

/** Between a look and the next. */
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5000;
const GROWTH = 1.2;
const MOST_ROUNDS = 80;

/**
 * A change after a quiet time is looked at in the frame that would show it, so that what folds never stood there;
 * what follows it is looked at together, when the wait is over.
 * @param look looks at the page; called at most `MOST_ROUNDS` times.
 * @param holders empty containers that a script will fill: their filling is looked at before it is painted.
 * @returns the stop.
 */
export function watchChanges(document: Document, look: () => void, holders: () => Element[]): () => void {
  let rounds = 0;
  let quietUntil = 0;
  let cancel: (() => void) | undefined;
  const run = (): void => {
    cancel?.();
    cancel = undefined;
    look();
    quietUntil = performance.now() + Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * GROWTH ** rounds);
    if (++rounds >= MOST_ROUNDS) observer.disconnect();
    else start();
  };
  const start = (): void => observer.observe(document, { childList: true, subtree: true });
  const observer = new MutationObserver((records) => {
    const waiting = holders();
    // A look is due anyway: a page that adds by the thousand is not to be read for it.
    if (cancel && waiting.length === 0) return;
    const foreign = records.filter((record) => !isOurs(record));
    if (foreign.length === 0) return;
    if (waiting.length > 0 && foreign.some(({ target }) => waiting.some((holder) => holder.contains(target)))) run();
    else cancel ??= soon(run, quietUntil - performance.now());
    // The browser writes a record for each change; none is wanted until the look that is due.
    if (waiting.length === 0) observer.disconnect();
  });
  start();
  return () => {
    cancel?.();
    observer.disconnect();
  };
}

/** Calls after the wait, or, where there is none, before the next frame. A page in the background has no frames. */
function soon(run: () => void, wait: number): () => void {
  const timer = setTimeout(run, wait > 0 ? wait : FIRST_WAIT_MS);
  const frame = wait > 0 ? undefined : requestAnimationFrame(run);
  return () => {
    clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}

function isOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].every(({ nodeName }) => nodeName.startsWith('LEDE-'));
}
