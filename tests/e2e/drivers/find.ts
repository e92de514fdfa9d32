import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './types';

/** Program names in the order of preference. `scripts/lib/browsers.mjs` installs what is missing. */
const NAMES: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'brave-browser'],
  firefox: ['firefox-esr', 'firefox'],
};
const PLACES: Record<BrowserName, string[]> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of an installed browser: `LEDE_CHROMIUM` or `LEDE_FIREFOX`, else the usual names and places. */
export function findBrowser(name: BrowserName): string {
  const given = process.env[`LEDE_${name.toUpperCase()}`];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = NAMES[name].flatMap((program) => folders.map((folder) => join(folder, program)));
  const found = [...(given ? [given] : []), ...paths, ...PLACES[name]].find(isProgram);
  if (!found) throw new Error(`No ${name} found. Install one or set LEDE_${name.toUpperCase()} to its path.`);
  return found;
}
