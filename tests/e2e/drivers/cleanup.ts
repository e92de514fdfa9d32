import { rmSync } from 'node:fs';

const jobs = new Set<() => void>();
let listening = false;

function runAll(): void {
  for (const job of jobs) job();
  jobs.clear();
}

/**
 * Keeps something to be done also when this process ends early (error, Ctrl+C, a test runner's kill), so that no
 * browser and no profile stays behind. Returns a function that does it now.
 */
export function onEnd(job: () => void): () => void {
  if (!listening) {
    listening = true;
    process.on('exit', runAll);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        runAll();
        process.exit(1);
      });
    }
  }
  jobs.add(job);
  return () => {
    if (jobs.delete(job)) job();
  };
}

/** Removes a folder; a browser that is just ending may still write to it, hence the retries. */
export function removeFolder(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
