import { type BrowserName, BUILDS, launch } from '../e2e/drivers';
import { timeToReader } from '../e2e/lib/opening';
import { readerIsClosed } from '../e2e/lib/reader';
import { median, percentile } from './statistics';

/** Milliseconds. */
export interface Spread {
  median: number;
  p95: number;
}

export interface OpeningResult {
  /** Milliseconds from the click to the first frame with the reader. */
  firstOfBrowser: number;
  /** First opening in a fresh tab: the script is injected, read and run. */
  cold: Spread;
  /** Opened again on the same page, which has not changed: Lede does not read it a second time. */
  warm: Spread;
}

const spread = (values: number[]): Spread => ({
  median: median(values),
  p95: percentile(values, 0.95),
});

/** Opens the reader of pages, in turn, so many times in a fresh tab and again. */
export async function measureOpening(
  browser: BrowserName,
  urls: string[],
  times: number,
  extension = BUILDS[browser],
): Promise<OpeningResult> {
  const session = await launch(browser, { extension });
  const cold: number[] = [];
  const warm: number[] = [];
  try {
    for (let turn = 0; turn <= times; turn += 1) {
      const tab = await session.open(urls[turn % urls.length] ?? '');
      await tab.waitFor(() => document.readyState === 'complete');
      cold.push(await timeToReader(tab));
      await tab.press('Escape');
      await readerIsClosed(tab);
      warm.push(await timeToReader(tab));
      await tab.close();
    }
  } finally {
    await session.close();
  }
  const [firstOfBrowser = Number.NaN, ...others] = cold;
  return { firstOfBrowser, cold: spread(others), warm: spread(warm.slice(1)) };
}
