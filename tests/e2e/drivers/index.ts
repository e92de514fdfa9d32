import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { BrowserName, LaunchOptions, Session } from './types';

export { findBrowser } from './find';
export type * from './types';
export { pause, until } from './wait';

const LAUNCHERS: Record<BrowserName, (options: LaunchOptions) => Promise<Session>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

/** The folder of the built extension for a browser. */
export const BUILDS: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/** What the tests read is English, whatever the machine speaks. */
const LANGUAGE = 'en-US';

/** Starts a browser with a fresh profile and without a way to the network. `close` it when done. */
export function launch(browser: BrowserName, options: LaunchOptions = {}): Promise<Session> {
  return LAUNCHERS[browser]({ language: LANGUAGE, ...options });
}
