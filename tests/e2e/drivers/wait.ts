import type { WaitOptions } from './types';

/** `LEDE_PATIENCE`: for runs in which nothing is expected to come. */
const TIMEOUT = Number(process.env.LEDE_PATIENCE ?? 10_000);
const PAUSE = 40;

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * Asks again until the answer is truthy, and returns it. An error counts as "not yet": a page that is just being
 * replaced cannot be asked.
 * @throws after `timeout` ms, with the last answer or error.
 */
export async function until<Result>(ask: () => Promise<Result>, options: WaitOptions = {}): Promise<Result> {
  const { timeout = TIMEOUT, what = ask.toString() } = options;
  const end = Date.now() + timeout;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await pause(PAUSE);
  } while (Date.now() < end);
  throw new Error(`Waited ${timeout} ms in vain for: ${what}. Last: ${last instanceof Error ? last.message : last}`);
}

/** Rejects when `promise` takes longer than `ms`. */
export async function within<Result>(ms: number, what: string, promise: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
