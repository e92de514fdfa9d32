/** Whether clearing makes the page jump while it is read, and what it costs where there is something to clear. */

import { type CommentPage, pathOf, servePages } from '../e2e/comments/pages';
import { BUILDS, launch, pause, type Session } from '../e2e/drivers';
import { ChromiumTab } from '../e2e/drivers/chromiumTab';
import { type ClutterPage, clutterPages } from './clutterPages';
import { median } from './statistics';

const SETTLE = 1200;
const STEP = 500;
const MOST_STEPS = 20;
const STEP_PAUSE = 150;
const TURNS = 3;

const VARIANTS = ['empty', 'lede'] as const;
type Variant = (typeof VARIANTS)[number];

interface Reading {
  /** The browser's layout shift score, summed over the whole visit. */
  shift: number;
  /** CPU time of the main thread, in milliseconds. */
  task: number;
}

export interface ShiftResult {
  page: string;
  /** Shift with Lede less that with an empty extension: medians of several visits. */
  addedShift: number;
  addedTask: number;
}

/** Runs in the page. Shifts just after a key or a click are the reader's own doing and not counted. */
function shiftsSoFar(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const entries = list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[];
      observer.disconnect();
      resolve(entries.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0));
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // Nothing is told where nothing shifted.
    setTimeout(() => resolve(0), 300);
  });
}

/** Reads a page from its start to its end. */
async function read(session: Session, url: string, atEnd: boolean): Promise<Reading> {
  const tab = await session.open('about:blank');
  if (!(tab instanceof ChromiumTab)) throw new Error('This is measured in Chromium only');
  await tab.viewport(1280, 800);
  await tab.goto(url);
  if (atEnd) await tab.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  await pause(SETTLE);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await tab.wheel(STEP);
    await pause(STEP_PAUSE);
    if (await tab.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2)) break;
  }
  await pause(SETTLE);
  const shift = await tab.evaluate(shiftsSoFar);
  const { task } = await tab.mainThreadTime();
  await tab.close();
  return { shift, task };
}

/** Visits the clutter pages and other pages in turns, with an empty extension and with Lede. */
export async function measureShifts(
  others: readonly { name: string; url: string }[],
  empty: string,
): Promise<ShiftResult[]> {
  const pages = clutterPages.map((page): CommentPage & ClutterPage => ({
    ...page,
    name: page.name.replaceAll(' ', '-'),
  }));
  const server = await servePages(pages);
  const visits = [
    ...pages.map((page) => ({ name: page.name, url: server.url + pathOf(page), atEnd: page.atEnd ?? false })),
    ...others.map((page) => ({ ...page, atEnd: false })),
  ];
  const sessions: Record<Variant, Session> = {
    empty: await launch('chromium', { extension: empty }),
    lede: await launch('chromium', { extension: BUILDS.chromium }),
  };
  const results: ShiftResult[] = [];
  try {
    for (const { name, url, atEnd } of visits) {
      const readings: Record<Variant, Reading[]> = { empty: [], lede: [] };
      for (let turn = 0; turn < TURNS; turn += 1) {
        for (const variant of VARIANTS) readings[variant].push(await read(sessions[variant], url, atEnd));
      }
      const added = (part: keyof Reading): number =>
        median(readings.lede.map((one) => one[part])) - median(readings.empty.map((one) => one[part]));
      results.push({ page: name, addedShift: added('shift'), addedTask: added('task') });
    }
  } finally {
    for (const session of Object.values(sessions)) await session.close();
    server.close();
  }
  return results;
}
