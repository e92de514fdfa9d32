/**
 * Prints the accuracy table of notices and look-alikes, every case in every variant, and fails with the names of
 * those that went wrong. `npm run notices` runs it; the suite takes a part of the same cases in `notices.e2e.ts`.
 * LEDE_CASES narrows it down by a pattern of names; LEDE_LEFT_OUT asks a build in the mode `leave-out` for every notice
 * without the parts that serve its archetype alone.
 */
import { expect, test } from 'vitest';
import { BUILDS, launch, type Session, type Tab } from '../drivers';
import { BROWSER } from '../lib/newspaper';
import { lookAlikeAccount, noticeAccount } from './account';
import {
  allNoticeCases,
  lookAlikeCases,
  noticeCases,
  secondOutsiderCases,
  strangerCases,
  thirdOutsiderCases,
} from './cases';
import { classOf, leftOutFor } from './classes';
import { startCaseServer } from './server';

/** Two cores. Each browser has one tab, which is in front: frames are counted. */
const BROWSERS = 2;
const NOTICE_MS = 900;
const LOOK_ALIKE_MS = 700;
const CASE_MS = 30_000;
const WHEEL_MS = 5_000;
/** Shares of the notices: seen in a frame before they went; not dealt with where a part is left out. */
const MOST_SEEN = 0.05;
const MOST_WRONG_WITHOUT = 0.05;

type Group =
  | 'named'
  | 'random'
  | 'stranger'
  | 'second-named'
  | 'second-random'
  | 'third-named'
  | 'third-random'
  | 'lookalike'
  | 'without';

interface Run {
  group: Group;
  name: string;
  form: string;
  box?: string;
}

interface Outcome extends Run {
  /** Empty when all is right. */
  wrong: string[];
  frames: number;
}

const pattern = new RegExp(process.env.LEDE_CASES ?? '');
/** The build that can leave parts out is asked for nothing else. */
const WITHOUT = process.env.LEDE_LEFT_OUT !== undefined;
const without: Run[] = allNoticeCases.map(({ name, form }) => ({ group: 'without', name, form }));
const shipped: Run[] = [
  ...noticeCases.flatMap(({ name, form }) => (['named', 'random'] as const).map((group) => ({ group, name, form }))),
  ...strangerCases.map(({ name, form }) => ({ group: 'stranger' as const, name, form })),
  ...secondOutsiderCases.flatMap(({ name, form }) =>
    (['second-named', 'second-random'] as const).map((group) => ({ group, name, form })),
  ),
  ...thirdOutsiderCases.flatMap(({ name, form }) =>
    (['third-named', 'third-random'] as const).map((group) => ({ group, name, form })),
  ),
  ...lookAlikeCases.map(({ name, box }) => ({ group: 'lookalike' as const, name, form: name, box })),
];
const runs = (WITHOUT ? without : shipped).filter(({ group, name }) => pattern.test(`${group}/${name}`));

/** Scripts scroll past listeners that a person's wheel does not pass. */
async function scrollsByWheel(tab: Tab): Promise<boolean> {
  await tab.evaluate(() => scrollTo(0, 0));
  await tab.wheel(600);
  return await tab.waitFor(() => scrollY > 100, [], { timeout: WHEEL_MS }).catch(() => false);
}

async function outcomeOf(session: Session, url: string, run: Run): Promise<Outcome> {
  const tab = await session.open(`${url}/${run.group}/${run.name}`);
  try {
    if (run.box === undefined) {
      const account = await tab.waitFor(noticeAccount, [NOTICE_MS], { timeout: CASE_MS });
      const { frames = 0, seenNow = 1, wrong = ['no account'] } = account ?? {};
      const scrolls = !run.form.includes('wheel') || (await scrollsByWheel(tab));
      return {
        ...run,
        frames,
        wrong: [...wrong, ...(seenNow > 0 ? ['still seen'] : []), ...(scrolls ? [] : ['wheel'])],
      };
    }
    if (run.name === 'help-opened-by-reader') await tab.click('#help');
    const account = await tab.waitFor(lookAlikeAccount, [run.box, LOOK_ALIKE_MS], { timeout: CASE_MS });
    const { seen = false, changed = '', ours = [] } = account ?? {};
    return { ...run, frames: 0, wrong: [...(seen ? [] : ['hidden']), ...(changed ? ['changed'] : []), ...ours] };
  } catch (error) {
    return { ...run, frames: 0, wrong: [String(error).split('\n')[0] ?? ''] };
  } finally {
    await tab.close();
  }
}

function line(label: string, outcomes: Outcome[]): string {
  const right = outcomes.filter(({ wrong }) => wrong.length === 0).length;
  const unseen = outcomes.filter(({ frames }) => frames === 0).length;
  const share = `${((100 * right) / Math.max(outcomes.length, 1)).toFixed(1)} %`;
  const flash = outcomes[0]?.group === 'lookalike' ? '' : `, no visible frame ${unseen} of ${outcomes.length}`;
  return `${label.padEnd(28)} ${right} of ${outcomes.length} right (${share})${flash}`;
}

const GROUPS: readonly (readonly [Group, string])[] = [
  ['named', 'notices, as named'],
  ['random', 'notices, random names'],
  ['stranger', 'notices of outsiders'],
  ['second-named', 'second outsiders, as named'],
  ['second-random', 'second outsiders, random'],
  ['third-named', 'third outsiders, as named'],
  ['third-random', 'third outsiders, random'],
  ['lookalike', 'look-alikes'],
];

function tableOf(outcomes: Outcome[]): string[] {
  if (!WITHOUT) {
    const archetypes = new Set(outcomes.filter(({ box }) => box === undefined).map(({ form }) => form)).size;
    const of = (group: Group): Outcome[] => outcomes.filter((outcome) => outcome.group === group);
    return [`${BROWSER}: ${archetypes} archetypes`, ...GROUPS.map(([group, label]) => line(label, of(group)))];
  }
  const classes = [...new Set(outcomes.map(({ form }) => classOf(form)))].sort();
  return [
    `${BROWSER}: random names, no vendor known, without what serves the archetype alone`,
    ...classes.map((label) =>
      line(
        label,
        outcomes.filter(({ form }) => classOf(form) === label),
      ),
    ),
    line('all', outcomes),
  ];
}

function print(outcomes: Outcome[]): void {
  const wrong = outcomes.filter(({ wrong, frames }) => wrong.length > 0 || frames > 0);
  const lines = wrong.map(({ group, name, form, wrong, frames }) => {
    const left = WITHOUT ? ` without ${leftOutFor(form).join(', ')}` : '';
    return `  ${group}/${name}${left}: ${frames} frames; ${wrong.join('; ')}`;
  });
  console.log([...tableOf(outcomes), ...lines].join('\n'));
}

test.runIf(process.env.LEDE_TABLE)('accuracy of notices', { timeout: 7_200_000, retry: 0 }, async () => {
  const server = await startCaseServer();
  const waiting = [...runs];
  const outcomes: Outcome[] = [];
  const work = async (): Promise<void> => {
    const session = await launch(BROWSER, { extension: process.env.LEDE_EXTENSION ?? BUILDS[BROWSER] });
    for (let run = waiting.shift(); run; run = waiting.shift()) {
      outcomes.push(await outcomeOf(session, server.url, run));
    }
    await session.close();
  };
  await Promise.all(Array.from({ length: BROWSERS }, work));
  server.close();
  print(outcomes);
  const wrong = outcomes.filter(({ wrong }) => wrong.length > 0);
  const notices = outcomes.filter(({ box }) => box === undefined);
  expect(notices.filter(({ frames }) => frames > 0).length).toBeLessThanOrEqual(notices.length * MOST_SEEN);
  if (WITHOUT) expect(wrong.length).toBeLessThanOrEqual(outcomes.length * MOST_WRONG_WITHOUT);
  else expect(wrong).toEqual([]);
});
