/**
 * `npm run notices [-- --browser firefox] [-- --cases PATTERN]`: the accuracy table of notices and look-alikes on the
 * builds in `.output/`, every case in every variant, in both browsers; then every notice without the vendors and without
 * what serves its archetype alone, on builds that can leave such parts out and are made for this only.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, runTool, TOOLS, tail } from './lib/run.mjs';

const CASES = 'tests/e2e/notices/accuracy.e2e.ts';

const PATIENCE = 60 * 60_000;
const FOLDERS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

async function table(browser, env) {
  const { ok, output } = await runTool(TOOLS.vitest, ['run', '--config', 'vitest.e2e.config.ts', CASES], {
    env: { LEDE_BROWSER: browser, LEDE_TABLE: '1', ...env },
    timeout: PATIENCE,
  });
  console.log(output);
  return ok;
}

/** Makes the build that can leave parts out, and sees that the one that ships cannot. */
async function buildLeavingOut(browser) {
  const target = browser === 'firefox' ? ['-b', 'firefox'] : [];
  const { ok, output } = await runTool(TOOLS.wxt, ['build', '--mode', 'leave-out', ...target]);
  if (!ok) throw new Error(tail(output));
  const script = (folder) => readFileSync(join(ROOT, '.output', folder, 'content-scripts', 'page.js'), 'utf8');
  const folder = `${FOLDERS[browser]}-leave-out`;
  if (!script(folder).includes('leftOut')) throw new Error('This build cannot leave anything out');
  if (script(FOLDERS[browser]).includes('leftOut')) throw new Error('The build that ships can leave parts out');
  return join(ROOT, '.output', folder);
}

async function main() {
  const { values } = parseArgs({
    options: { browser: { type: 'string', multiple: true }, cases: { type: 'string', default: '' } },
  });
  let right = true;
  for (const browser of values.browser ?? ['chromium', 'firefox']) {
    right = (await table(browser, { LEDE_CASES: values.cases })) && right;
    const extension = await buildLeavingOut(browser);
    const env = { LEDE_CASES: values.cases, LEDE_LEFT_OUT: '1', LEDE_EXTENSION: extension };
    right = (await table(browser, env)) && right;
  }
  process.exitCode = right ? 0 : 1;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
