import { BUILDS, launch, pause, type Session } from '../e2e/drivers';
import { ChromiumTab } from '../e2e/drivers/chromiumTab';
import { median, percentile } from './statistics';

/** Time after `load` that still counts: notices come late, and so does the work against them. */
const SETTLE = 1200;

const VARIANTS = ['none', 'empty', 'lede'] as const;
type Variant = (typeof VARIANTS)[number];

interface Cost {
  /** Milliseconds of the main thread's own CPU time. */
  script: number;
  task: number;
}

export interface LoadingResult {
  loads: number;
  /** Medians over all loads. */
  median: Record<Variant, Cost>;
  /** What Lede adds beside the empty extension, load by load. */
  added: { scriptMedian: number; scriptP95: number; taskMedian: number; taskP95: number };
  /** Sum over all loads with Lede, by the same sum with the empty extension. */
  ratio: { script: number; task: number };
}

async function loadOnce(session: Session, url: string): Promise<Cost> {
  const tab = await session.open('about:blank');
  if (!(tab instanceof ChromiumTab)) throw new Error('This is measured in Chromium only');
  await tab.goto(url);
  await pause(SETTLE);
  const cost = await tab.mainThreadTime();
  await tab.close();
  return cost;
}

const sum = (costs: Cost[], part: keyof Cost): number => costs.reduce((total, cost) => total + cost[part], 0);

function summarise(costs: Record<Variant, Cost[]>): LoadingResult {
  const middle = (variant: Variant): Cost => ({
    script: median(costs[variant].map(({ script }) => script)),
    task: median(costs[variant].map(({ task }) => task)),
  });
  const added = (part: keyof Cost): number[] =>
    costs.lede.map((cost, index) => cost[part] - (costs.empty[index]?.[part] ?? 0));
  return {
    loads: costs.lede.length,
    median: { none: middle('none'), empty: middle('empty'), lede: middle('lede') },
    added: {
      scriptMedian: median(added('script')),
      scriptP95: percentile(added('script'), 0.95),
      taskMedian: median(added('task')),
      taskP95: percentile(added('task'), 0.95),
    },
    ratio: {
      script: sum(costs.lede, 'script') / sum(costs.empty, 'script'),
      task: sum(costs.lede, 'task') / sum(costs.empty, 'task'),
    },
  };
}

/**
 * Loads pages in three browsers side by side (no extension, an empty one, Lede), in turns, so that whatever else the
 * machine does falls on all three.
 */
export async function measureLoading(urls: string[], loads: number, empty: string): Promise<LoadingResult> {
  const sessions: Record<Variant, Session> = {
    none: await launch('chromium'),
    empty: await launch('chromium', { extension: empty }),
    lede: await launch('chromium', { extension: BUILDS.chromium }),
  };
  const costs: Record<Variant, Cost[]> = { none: [], empty: [], lede: [] };
  try {
    // The first load of a browser pays for things that are none of ours.
    for (const variant of VARIANTS) await loadOnce(sessions[variant], urls[0] ?? '');
    for (let turn = 0; turn < loads; turn += 1) {
      const url = urls[turn % urls.length] ?? '';
      const order = VARIANTS.map((_, index) => VARIANTS[(index + turn) % VARIANTS.length] ?? 'none');
      for (const variant of order) costs[variant].push(await loadOnce(sessions[variant], url));
    }
  } finally {
    for (const session of Object.values(sessions)) await session.close();
  }
  return summarise(costs);
}
