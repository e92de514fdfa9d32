import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { ChromiumTab } from './chromiumTab';
import { readShortcuts, watchIcons } from './chromiumWorker';
import { onEnd, removeFolder } from './cleanup';
import { type DeadProxy, startDeadProxy } from './deadProxy';
import { findBrowser } from './find';
import { optionsPath } from './manifest';
import type { LaunchOptions, Session } from './types';
import { until } from './wait';

// No `--remote-debugging-port`: loading and clicking an extension is allowed over the pipe only.
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--enable-unsafe-extension-debugging',
  '--hide-scrollbars',
];

/** The extension as the browser knows it. */
export interface Loaded {
  id: string;
  worker(): Promise<Worker>;
}

async function load(context: BrowserContext, cdp: CDPSession, folder: string): Promise<Loaded> {
  const send = cdp.send.bind(cdp) as unknown as (method: string, params: object) => Promise<{ id: string }>;
  const { id } = await send('Extensions.loadUnpacked', { path: resolve(folder) });
  const find = async (): Promise<Worker | undefined> =>
    context.serviceWorkers().find((worker) => new URL(worker.url()).host === id);
  const worker = async (): Promise<Worker> => {
    const found = await until(find, { what: "the extension's service worker" });
    if (!found) throw new Error('No service worker');
    await found.evaluate(watchIcons);
    return found;
  };
  await worker();
  return { id, worker };
}

async function start(proxy: DeadProxy, profile: string, options: LaunchOptions): Promise<BrowserContext> {
  const { headed, network, speech, language } = options;
  const proxyArguments = network ? [] : [`--proxy-server=http://127.0.0.1:${proxy.port}`];
  return await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...ARGUMENTS,
      ...(headed ? [] : ['--headless=new']),
      ...(speech ? ['--enable-speech-dispatcher'] : []),
      ...(language ? [`--lang=${language}`] : []),
      ...proxyArguments,
    ],
    // On Linux the program goes by these, elsewhere by its argument.
    ...(language ? { env: { ...process.env, LANGUAGE: language } } : {}),
    ...(headed ? { viewport: null } : {}),
  });
}

/** Starts Chromium, Chrome or another of the family. */
export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const profile = mkdtempSync(join(tmpdir(), 'lede-chromium-'));
  const removeProfile = onEnd(() => removeFolder(profile));
  const proxy = await startDeadProxy();
  const context = await start(proxy, profile, options);
  const ended = new Promise<void>((done) => context.once('close', () => done()));
  const browser = context.browser();
  if (!browser) throw new Error('Chromium ended at once');
  const cdp = await browser.newBrowserCDPSession();
  const extension = options.extension ? await load(context, cdp, options.extension) : undefined;
  const blank = context.pages()[0];

  const wrap = async (page: Page): Promise<ChromiumTab> => await ChromiumTab.make(page, cdp, extension);
  return {
    browser: 'chromium',
    version: browser.version(),
    realShortcuts: false,
    async open(url) {
      // A headed window keeps its first tab; it would otherwise stay there empty.
      const page = options.headed && blank?.url() === 'about:blank' ? blank : await context.newPage();
      const tab = await wrap(page);
      await tab.goto(url);
      return tab;
    },
    async opened(url) {
      const find = async (): Promise<Page | undefined> => context.pages().find((page) => page.url() === url);
      const page = await until(find, { what: `a tab with ${url}` });
      if (!page) throw new Error(`No tab with ${url}`);
      return await wrap(page);
    },
    async optionsPage() {
      const tab = await wrap(await context.newPage());
      await tab.goto(`chrome-extension://${extension?.id}/${optionsPath(options.extension ?? '')}`);
      return tab;
    },
    async shortcuts() {
      const worker = await extension?.worker();
      return (await worker?.evaluate(readShortcuts)) ?? {};
    },
    outsideRequests: () => proxy.asked(),
    closed: () => ended,
    async close() {
      await context.close();
      proxy.close();
      removeProfile();
    },
  };
}
