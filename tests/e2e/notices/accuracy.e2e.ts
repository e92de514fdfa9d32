/**
 * Prints the accuracy table of notices and look-alikes, every case in every variant, and fails with the names of
 * those that went wrong. `npm run notices` runs it; the suite takes a part of the same cases in `notices.e2e.ts`.
 * LEDE_CASES narrows it down by a pattern of names.
 */
import { expect, test } from 'vitest';
import { BUILDS, launch, type Session } from '../drivers';
import { BROWSER } from '../lib/newspaper';
import { lookAlikeAccount, noticeAccount } from './account';
import { lookAlikeCases, noticeCases, secondOutsiderCases, strangerCases } from './cases';
import { startCaseServer } from './server';

/** Two cores. Each browser has one tab, which is in front: frames are counted. */
const BROWSERS = 2;
const NOTICE_MS = 900;
const LOOK_ALIKE_MS = 700;
const CASE_MS = 30_000;

type Group = 'named' | 'random' | 'stranger' | 'second-named' | 'second-random' | 'lookalike';

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
const runs: Run[] = [
  ...noticeCases.flatMap(({ name, form }) => (['named', 'random'] as const).map((group) => ({ group, name, form }))),
  ...strangerCases.map(({ name, form }) => ({ group: 'stranger' as const, name, form })),
  ...secondOutsiderCases.flatMap(({ name, form }) =>
    (['second-named', 'second-random'] as const).map((group) => ({ group, name, form })),
  ),
  ...lookAlikeCases.map(({ name, box }) => ({ group: 'lookalike' as const, name, form: name, box })),
].filter(({ group, name }) => pattern.test(`${group}/${name}`));

async function outcomeOf(session: Session, url: string, run: Run): Promise<Outcome> {
  const tab = await session.open(`${url}/${run.group}/${run.name}`);
  try {
    if (run.box === undefined) {
      const account = await tab.waitFor(noticeAccount, [NOTICE_MS], { timeout: CASE_MS });
      const { frames = 0, seenNow = 1, wrong = ['no account'] } = account ?? {};
      return { ...run, frames, wrong: [...wrong, ...(seenNow > 0 ? ['still seen'] : [])] };
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

function print(outcomes: Outcome[]): void {
  const of = (group: Group): Outcome[] => outcomes.filter((outcome) => outcome.group === group);
  const wrong = outcomes.filter(({ wrong, frames }) => wrong.length > 0 || frames > 0);
  const archetypes = new Set([...of('named'), ...of('random')].map(({ form }) => form)).size;
  console.log(
    [
      `${BROWSER}: ${archetypes} archetypes`,
      line('notices, as named', of('named')),
      line('notices, random names', of('random')),
      line('notices of outsiders', of('stranger')),
      line('second outsiders, as named', of('second-named')),
      line('second outsiders, random', of('second-random')),
      line('look-alikes', of('lookalike')),
      ...wrong.map(({ group, name, wrong, frames }) => `  ${group}/${name}: ${frames} frames; ${wrong.join('; ')}`),
    ].join('\n'),
  );
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
  expect(outcomes.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
});
