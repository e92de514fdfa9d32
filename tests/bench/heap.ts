import { BUILDS, launch, pause } from '../e2e/drivers';
import { ChromiumTab } from '../e2e/drivers/chromiumTab';
import type { Memory } from '../e2e/drivers/memory';
import { openReader, readerIsClosed } from '../e2e/lib/reader';

/** Openings before the first look: caches of the browser and of the page fill up once. */
const WARM_UP = 20;

/** Closed views hang on frames and tasks of the browser's for a moment: milliseconds until all of them are let go. */
const REST = 5000;

export interface HeapResult {
  times: number;
  before: Memory;
  after: Memory;
}

async function openAndClose(tab: ChromiumTab, times: number): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) {
    await openReader(tab);
    await tab.press('Escape');
    await readerIsClosed(tab);
  }
}

async function memoryAtRest(tab: ChromiumTab): Promise<Memory> {
  await pause(REST);
  return await tab.memory();
}

/** Opens and closes the reader of one page again and again, and says what stays behind. */
export async function measureHeap(url: string, times: number): Promise<HeapResult> {
  const session = await launch('chromium', { extension: BUILDS.chromium });
  try {
    const tab = await session.open(url);
    if (!(tab instanceof ChromiumTab)) throw new Error('This is measured in Chromium only');
    await tab.waitFor(() => document.readyState === 'complete');
    await openAndClose(tab, WARM_UP);
    const before = await memoryAtRest(tab);
    await openAndClose(tab, times);
    return { times, before, after: await memoryAtRest(tab) };
  } finally {
    await session.close();
  }
}
