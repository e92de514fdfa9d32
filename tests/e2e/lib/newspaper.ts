import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { demoPages, startDemoServer } from '../../../demo/server.mjs';
import { type BrowserName, BUILDS, type LaunchOptions, launch, type Session, type Tab } from '../drivers';

export const BROWSER: BrowserName = process.env.LEDE_BROWSER === 'firefox' ? 'firefox' : 'chromium';

function pathOf(what: string, matches: (page: (typeof demoPages)[number]) => boolean): string {
  const page = demoPages.find(matches);
  if (!page) throw new Error(`The demo newspaper has no ${what}`);
  return page.path;
}

/** The demo newspaper's pages that the tests know by their part. */
export const PATHS = {
  reference: pathOf('reference article', ({ design }) => design.includes('reference article')),
  front: '/',
  lists: ['/world/', '/science/'],
  arabic: pathOf('article in Arabic', ({ path }) => path.startsWith('/ar/')),
  japanese: pathOf('article in Japanese', ({ path }) => path.startsWith('/ja/')),
  longRead: pathOf('long read', ({ path }) => path.startsWith('/long-reads/')),
  live: pathOf('live blog', ({ path }) => path.startsWith('/live/')),
  articles: demoPages.filter(({ article }) => article).map(({ path }) => path),
} as const;

/** What the extension says, by locale key with `_` for `.`, from the build that is tested. */
export function text(key: string, locale = 'en'): string {
  const file = join(BUILDS[BROWSER], `_locales/${locale}/messages.json`);
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string } | undefined>;
  const message = messages[key]?.message;
  if (!message) throw new Error(`No text ${key}`);
  return message;
}

export interface Newspaper {
  readonly session: Session;
  /** Opens a page of the newspaper in a new tab. */
  open(path: string, query?: string): Promise<Tab>;
  address(path: string, query?: string): string;
}

/**
 * One browser and one newspaper for all tests of a file; tabs are closed after each test. Fails the file when
 * anything asked for a host beyond this machine.
 */
export function useNewspaper(options: Pick<LaunchOptions, 'speech' | 'language'> = {}): Newspaper {
  let session: Session | undefined;
  let server: Awaited<ReturnType<typeof startDemoServer>> | undefined;
  const tabs: Tab[] = [];
  const running = (): Session => {
    if (!session) throw new Error('The browser has not started');
    return session;
  };

  beforeAll(async () => {
    server = await startDemoServer();
    session = await launch(BROWSER, { extension: process.env.LEDE_EXTENSION ?? BUILDS[BROWSER], ...options });
  });
  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close();
  });
  afterAll(async () => {
    const outside = session?.outsideRequests() ?? [];
    await session?.close();
    await server?.close();
    expect(outside, 'requests beyond this machine').toEqual([]);
  });

  const address = (path: string, query = ''): string => `${server?.url}${path}${query && `?${query}`}`;
  return {
    get session() {
      return running();
    },
    address,
    async open(path, query) {
      const tab = await running().open(address(path, query));
      tabs.push(tab);
      return tab;
    },
  };
}
