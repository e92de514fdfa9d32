import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Bidi } from './bidi';
import { onEnd, removeFolder } from './cleanup';
import { startDeadProxy } from './deadProxy';
import { findBrowser } from './find';
import { FirefoxTab } from './firefoxTab';
import { uuidOf } from './firefoxWindow';
import { optionsPath } from './manifest';
import type { LaunchOptions, Session } from './types';
import { until, within } from './wait';

const START_TIMEOUT = 60_000;

/** Quiet start, no network of its own, and no question that would wait for a person. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'privacy.resistFingerprinting': false,
  'services.settings.server': 'data:,',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
};

const refuseNetwork = (port: number): Record<string, string | number | boolean> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
  'network.proxy.failover_direct': false,
});

function writeProfile(folder: string, proxyPort: number | undefined, language: string | undefined): void {
  const preferences = {
    ...QUIET,
    ...(proxyPort === undefined ? {} : refuseNetwork(proxyPort)),
    ...(language ? { 'intl.locale.requested': language } : {}),
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, 'user.js'), lines.join('\n'));
}

/** Starts the program and waits for the address that it listens on. */
async function start(profile: string, headed: boolean): Promise<{ process: ChildProcess; address: string }> {
  const args = ['--no-remote', '--profile', profile, '--remote-debugging-port=0', '--remote-allow-system-access'];
  const started = spawn(findBrowser('firefox'), [...(headed ? [] : ['--headless']), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, MOZ_DISABLE_AUTO_SAFE_MODE: '1', MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  let output = '';
  const address = new Promise<string>((done, failed) => {
    started.stderr?.on('data', (chunk) => {
      output += chunk;
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(output)?.[1];
      if (found) done(found);
    });
    started.once('error', failed);
    started.once('exit', (status) => failed(new Error(`Firefox ended with ${status}: ${output.slice(-2000)}`)));
  });
  address.catch(() => undefined);
  onEnd(() => started.kill('SIGKILL'));
  return { process: started, address: await within(START_TIMEOUT, 'Starting Firefox', address) };
}

async function end(browser: ChildProcess): Promise<void> {
  if (browser.exitCode !== null || browser.signalCode !== null) return;
  const gone = new Promise((done) => browser.once('exit', done));
  browser.kill('SIGKILL');
  await gone;
}

interface Tree {
  contexts: { context: string; url: string }[];
}

/** Starts Firefox. */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const profile = mkdtempSync(join(tmpdir(), 'lede-firefox-'));
  const removeProfile = onEnd(() => removeFolder(profile));
  const proxy = await startDeadProxy();
  writeProfile(profile, options.network ? undefined : proxy.port, options.language);
  const browser = await start(profile, options.headed ?? false);
  const ended = new Promise<void>((done) => browser.process.once('exit', () => done()));
  const bidi = await Bidi.connect(`${browser.address}/session`);
  const { capabilities } = await bidi.send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  const tree = await bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context ?? '';
  const install = async (path: string): Promise<string> => {
    const extensionData = { type: 'path', path: resolve(path) };
    return (await bidi.send<{ extension: string }>('webExtension.install', { extensionData })).extension;
  };
  const extension = options.extension ? await install(options.extension) : '';

  const newTab = async (): Promise<FirefoxTab> => {
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    return new FirefoxTab(bidi, context, window, extension);
  };
  return {
    browser: 'firefox',
    version: capabilities.browserVersion,
    realShortcuts: true,
    async open(url) {
      const tab = await newTab();
      await tab.goto(url);
      return tab;
    },
    async opened(url) {
      const find = async (): Promise<string | undefined> => {
        const { contexts } = await bidi.send<Tree>('browsingContext.getTree', {});
        return contexts.find((context) => context.url === url)?.context;
      };
      const context = await until(find, { what: `a tab with ${url}` });
      return new FirefoxTab(bidi, context ?? '', window, extension);
    },
    async optionsPage() {
      const uuid = await bidi.call<string>(window, `${uuidOf}`, [extension]);
      const tab = await newTab();
      await tab.goto(`moz-extension://${uuid}/${optionsPath(options.extension ?? '')}`);
      return tab;
    },
    async shortcuts() {
      return {};
    },
    outsideRequests: () => proxy.asked(),
    closed: () => ended,
    async close() {
      bidi.close();
      await end(browser.process);
      proxy.close();
      removeProfile();
    },
  };
}
