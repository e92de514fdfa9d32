/** Installs what a fresh clone lacks: packages, browsers, fonts, voices. Plain Node, because it runs before `npm ci`. */
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT, run, runTool, TOOLS, tail } from './run.mjs';

/**
 * Program names a browser may have, and the packages Debian has it and the languages of `tests/e2e/interface.e2e.ts`
 * in. The drivers look for the same names.
 */
const BROWSERS = {
  chromium: {
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'brave-browser'],
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: 'chromium',
    languages: ['chromium-l10n'],
    name: 'Chromium or Google Chrome',
  },
  firefox: {
    programs: ['firefox-esr', 'firefox'],
    files: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
    languages: ['firefox-esr-l10n-de', 'firefox-esr-l10n-ar'],
    name: 'Firefox 140 or later',
  },
};

/** A bare Debian draws most of the world's writing as boxes. */
const FONTS = ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];

/** A speech server and a voice, so that reading aloud is tested with real speech. */
const VOICES = ['speech-dispatcher', 'speech-dispatcher-espeak-ng'];

const say = (line) => console.log(line);

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const onPath = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => isProgram(join(folder, program)));

/** Ubuntu's `chromium-browser` is a script that only says "install the snap". */
function isSnapStub(program) {
  const path = join('/usr/bin', program);
  return isUbuntu() && existsSync(path) && readFileSync(path).subarray(0, 4096).includes('snap install');
}

const isUbuntu = () => existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Whether a browser is here already. */
export function hasBrowser(browser) {
  const { programs, files } = BROWSERS[browser];
  const given = process.env[`LEDE_${browser.toUpperCase()}`];
  if (given) return isProgram(given);
  return programs.some((program) => onPath(program) && !isSnapStub(program)) || files.some(isProgram);
}

/** Whether node_modules holds exactly the versions of the lock file (packages of other systems aside). */
function packagesAreCurrent() {
  const installedLock = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedLock, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/** Installs the packages of the lock file where they are missing or others. @throws when npm cannot. */
export async function ensurePackages() {
  if (!packagesAreCurrent()) {
    say('Installing packages (npm ci) …');
    const attempt = () => run('npm', ['ci', '--no-audit', '--no-fund']);
    let result = await attempt();
    if (!result.ok) result = await attempt();
    if (!result.ok) throw new Error(`npm ci failed:\n${tail(result.output)}`);
  }
  // Types of texts and settings follow from the sources, so they are made anew each time.
  const prepared = await runTool(TOOLS.wxt, ['prepare']);
  if (!prepared.ok) throw new Error(`wxt prepare failed:\n${tail(prepared.output)}`);
}

/** The words before `apt-get` that let it install, or undefined where it cannot. */
async function aptCommand() {
  if (!onPath('apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  return onPath('sudo') && (await run('sudo', ['-n', 'true'])).ok ? ['sudo', '-n'] : undefined;
}

const APT_OPTIONS = ['-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=120'];

async function aptInstall(before, packages) {
  const apt = (args) => {
    const [program, ...rest] = [...before, 'apt-get', ...APT_OPTIONS, ...args];
    return run(program, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  };
  say(`Installing ${packages.join(', ')} (apt-get) …`);
  let result = { ok: false, output: '' };
  for (let attempt = 1; attempt <= 3 && !result.ok; attempt += 1) {
    const update = await apt(['update']);
    result = await apt(['install', '-y', '--no-install-recommends', ...packages]);
    if (!update.ok) result.output = `${update.output}\n${result.output}`;
  }
  return result;
}

function installHint(missing) {
  const names = missing.map((browser) => BROWSERS[browser].name).join(' and ');
  const variables = missing.map((browser) => `LEDE_${browser.toUpperCase()}`).join(', ');
  const how = isUbuntu()
    ? 'Ubuntu has them only as snaps, which cannot be driven from outside; take the packages of their makers.'
    : `On Debian: apt-get install ${missing.map((browser) => BROWSERS[browser].debian).join(' ')}`;
  return `Please install ${names}. ${how}\nInstalled elsewhere? Set ${variables} to the program's path.`;
}

/**
 * Installs the browsers that are missing, where it can.
 * @throws with a text that names what to install, where it cannot.
 */
export async function ensureBrowsers(browsers) {
  const missing = browsers.filter((browser) => !hasBrowser(browser));
  if (missing.length === 0) return;
  const before = isUbuntu() ? undefined : await aptCommand();
  if (!before) throw new Error(installHint(missing));
  const { output } = await aptInstall(
    before,
    missing.map((browser) => BROWSERS[browser].debian),
  );
  const stillMissing = missing.filter((browser) => !hasBrowser(browser));
  if (stillMissing.length > 0) throw new Error(`${tail(output, 15)}\n${installHint(stillMissing)}`);
  const languages = await aptInstall(
    before,
    missing.flatMap((browser) => BROWSERS[browser].languages),
  );
  if (!languages.ok) say('The browsers speak English only: the tests of other languages will be passed over.');
}

/** A package that another one recommends is known to `dpkg-query` without being there: only its status tells. */
async function isInstalled(name) {
  return (await run('dpkg-query', ['-s', name])).output.includes('\nStatus: install ok installed\n');
}

/** Debian packages without which something is missing but nothing is wrong: a failure only says so. */
async function ensureExtras(packages, without) {
  if (!onPath('dpkg-query')) return;
  const checks = await Promise.all(packages.map(isInstalled));
  const missing = packages.filter((_, index) => !checks[index]);
  if (missing.length === 0) return;
  const before = await aptCommand();
  const installed = before && (await aptInstall(before, missing)).ok;
  if (!installed) say(`${without} Missing packages: ${missing.join(', ')}`);
}

/** Fonts for pictures in all languages. */
export const ensureFonts = () => ensureExtras(FONTS, 'Some writing may show as boxes in the pictures.');

/** What lets the browsers really speak. */
export const ensureVoices = () => ensureExtras(VOICES, 'The tests of real speech will be skipped.');
