/**
 * `npm run e2e:prove [-- --browser firefox]`: runs the end-to-end suite with an extension that has Lede's name, button
 * and preferences page but does nothing. A check that passes there proves nothing, so each one must fail.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCounts } from './lib/counts.mjs';
import { emptyExtension } from './lib/emptyExtension.mjs';
import { ROOT, runTool, seconds, TOOLS, tail } from './lib/run.mjs';
import { ensureBrowsers, ensurePackages } from './lib/setup.mjs';

const OUTPUT = join(ROOT, '.output');
/** Checks that nothing happens to what must stay: without an extension nothing does. Their twins prove the suite. */
const MUST_NOT = /look-alike .* stays as it is|nothing is folded on /;
/** Milliseconds that a test waits for what never comes here. */
const PATIENCE = '1500';

async function prove(browser) {
  const extension = emptyExtension(join(OUTPUT, `empty-${browser}`), browser);
  const report = join(OUTPUT, 'reports', `prove-${browser}.json`);
  rmSync(report, { force: true });
  const { output, ms } = await runTool(
    TOOLS.vitest,
    ['run', '--config', 'vitest.e2e.config.ts', '--reporter=json', `--outputFile=${report}`],
    { env: { LEDE_BROWSER: browser, LEDE_EXTENSION: extension, LEDE_PATIENCE: PATIENCE } },
  );
  const counts = readCounts(report);
  const tests = counts?.tests ?? [];
  if (tests.length === 0) {
    console.log(`✗ ${browser}: no check ran\n${tail(output)}`);
    return false;
  }
  // In a group whose set-up failed the tests are skipped: they need what the set-up waited for.
  const mustFail = tests.filter(({ name }) => !MUST_NOT.test(name));
  const passed = mustFail.filter(({ status }) => status === 'passed');
  console.log(
    `${passed.length ? '✗' : '✓'} ${browser}: ${mustFail.length - passed.length} of ${mustFail.length} checks fail without Lede  (${seconds(ms)})`,
  );
  for (const { name } of passed) console.log(`    proves nothing: ${name}`);
  return passed.length === 0;
}

async function main() {
  const { values } = parseArgs({ options: { browser: { type: 'string', multiple: true } } });
  const browsers = values.browser ?? ['chromium', 'firefox'];
  await ensurePackages();
  await ensureBrowsers(browsers);
  mkdirSync(OUTPUT, { recursive: true });
  for (const command of [['build'], ['build', '-b', 'firefox']]) {
    // The texts to compare with come from the real build.
    const build = await runTool(TOOLS.wxt, command);
    if (!build.ok) throw new Error(tail(build.output));
  }
  const results = [];
  for (const browser of browsers) results.push(await prove(browser));
  process.exitCode = results.every(Boolean) ? 0 : 1;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
