/** Looks again when the page changes: cheap, ever more seldom, and with an end. */

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5000;
const GROWTH = 1.2;
const MOST_ROUNDS = 80;

/**
 * @param look looks at the page; called at most `MOST_ROUNDS` times.
 * @param holders empty containers that a script will fill: their filling is looked at before it is painted.
 * @returns the stop.
 */
export function watchChanges(document: Document, look: () => void, holders: () => Element[]): () => void {
  let rounds = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = (): void => {
    clearTimeout(timer);
    timer = undefined;
    look();
    if (++rounds >= MOST_ROUNDS) observer.disconnect();
    else start();
  };
  const start = (): void => observer.observe(document, { childList: true, subtree: true });
  const observer = new MutationObserver((records) => {
    const waiting = holders();
    // A look is due anyway: a page that adds by the thousand is not to be read for it.
    if (timer !== undefined && waiting.length === 0) return;
    const foreign = records.filter((record) => !isOurs(record));
    if (foreign.length === 0) return;
    if (waiting.length > 0 && foreign.some(({ target }) => waiting.some((holder) => holder.contains(target)))) run();
    else timer ??= setTimeout(run, Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * GROWTH ** rounds));
    // The browser writes a record for each change; none is wanted until the look that is due.
    if (waiting.length === 0) observer.disconnect();
  });
  start();
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}

function isOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].every(({ nodeName }) => nodeName.startsWith('LEDE-'));
}
