import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILDS, launch, type Session } from '../drivers';
import { BROWSER } from '../lib/newspaper';
import { sample } from '../lib/sample';
import { lookAlikeAccount, noticeAccount } from './account';
import { allNoticeCases, lookAlikeCases } from './cases';
import { type CaseServer, startCaseServer } from './server';

let session: Session;
let server: CaseServer;

beforeAll(async () => {
  server = await startCaseServer();
  session = await launch(BROWSER, { extension: process.env.LEDE_EXTENSION ?? BUILDS[BROWSER] });
});
afterAll(async () => {
  await session?.close();
  server?.close();
});

async function openTab<Result>(
  path: string,
  run: (tab: Awaited<ReturnType<Session['open']>>) => Promise<Result>,
): Promise<Result> {
  const tab = await session.open(`${server.url}/${path}`);
  try {
    return await run(tab);
  } finally {
    await tab.close();
  }
}

const runs = allNoticeCases.flatMap(({ name }) => [`named/${name}`, `random/${name}`]);

test.each(sample(runs, 5))('notice %s is never seen and gives everything back', async (path) => {
  const account = await openTab(path, (tab) => tab.waitFor(noticeAccount, [900], { what: 'the notice to be shown' }));
  expect(account).toMatchObject({ frames: 0, seenNow: 0, wrong: [] });
});

test.each(sample(lookAlikeCases, 4))('look-alike $name stays as it is', async ({ name, box }) => {
  const account = await openTab(`lookalike/${name}`, async (tab) => {
    if (name === 'help-opened-by-reader') await tab.click('#help');
    return await tab.waitFor(lookAlikeAccount, [box, 700], { what: 'the look-alike' });
  });
  expect(account).toEqual({ seen: true, changed: '', ours: [] });
});
