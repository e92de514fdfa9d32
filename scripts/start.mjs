/**
 * `npm start [URL or file] [-- --browser firefox]`: opens a page in a real browser with Lede and says what happened.
 * Without an address it is the reference article of the demo newspaper. Installs what is missing first.
 */
import { parseArgs } from 'node:util';
import { runTool, TOOLS, tail } from './lib/run.mjs';
import { ensureBrowsers, ensureFonts, ensurePackages } from './lib/setup.mjs';

const USAGE = 'Usage: npm start [URL or file] [-- --browser chromium|firefox]';
const BUILD_ARGUMENTS = { chromium: ['build'], firefox: ['build', '-b', 'firefox'] };

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean', default: false } },
  });
  if (!(values.browser in BUILD_ARGUMENTS) || positionals.length > 1) throw new Error(USAGE);
  return { browser: values.browser, headless: values.headless, page: positionals[0] };
}

const hasDisplay = () =>
  ['darwin', 'win32'].includes(process.platform) || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function main() {
  const { browser, headless, page } = readArguments();
  await ensurePackages();
  await ensureBrowsers([browser]);
  await ensureFonts();
  console.log('Building Lede …');
  const build = await runTool(TOOLS.wxt, BUILD_ARGUMENTS[browser]);
  if (!build.ok) throw new Error(`The build failed:\n${tail(build.output)}`);
  const { importTypeScript } = await import('./lib/typescript.mjs');
  const { visit } = await importTypeScript('scripts/lib/visit.ts');
  await visit({ browser, page, headed: hasDisplay() && !headless });
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
