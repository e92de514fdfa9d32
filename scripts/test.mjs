/**
 * `npm test`: everything that must hold before a change goes in, from a fresh clone. Installs what is missing.
 * The last line is `N passed, N failed`. Each test of the unit and end-to-end suites counts as one, and each of the
 * other steps (lint, types, builds, Firefox's own lint, packages) counts as one.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readCounts } from './lib/counts.mjs';
import { ROOT, runTool, seconds, TOOLS, tail } from './lib/run.mjs';
import { ensureBrowsers, ensurePackages, ensureVoices } from './lib/setup.mjs';

const REPORTS = join(ROOT, '.output', 'reports');
const total = { passed: 0, failed: 0 };

function show({ name, passed, failed, tests, skipped = 0, note = '', ms = 0, problems = [] }) {
  total.passed += passed;
  total.failed += failed;
  const counted = tests ? `${passed} passed, ${failed} failed` : failed ? 'failed' : 'ok';
  const more = [skipped ? `${skipped} skipped` : '', note].filter(Boolean).join(', ');
  console.log(`${failed ? '✗' : '✓'} ${name.padEnd(30)} ${counted}${more ? `, ${more}` : ''}  (${seconds(ms)})`);
  for (const problem of problems) console.log(`    ${problem.replaceAll('\n', '\n    ')}`);
}

async function toolStep(name, script, args) {
  const { ok, output, ms } = await runTool(script, args);
  show({ name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, ms, problems: ok ? [] : [tail(output)] });
  return ok;
}

async function testStep(name, id, args, env = {}) {
  const report = join(REPORTS, `${id}.json`);
  rmSync(report, { force: true });
  const reporter = ['--reporter=json', `--outputFile=${report}`];
  const { ok, output, ms } = await runTool(TOOLS.vitest, ['run', ...reporter, ...args], { env });
  const counts = readCounts(report);
  if (!counts || (!ok && counts.failed === 0)) {
    show({ name, passed: counts?.passed ?? 0, failed: 1, ms, problems: [tail(output)] });
  } else show({ name, ...counts, ms });
}

/** The browser that is missing is told; the other one is tested all the same. */
async function hasBrowser(browser, name) {
  try {
    await ensureBrowsers([browser]);
    return true;
  } catch (error) {
    show({ name, passed: 0, failed: 1, problems: [error.message] });
    return false;
  }
}

async function endToEnd(browser, name, built) {
  if (!built) return show({ name, passed: 0, failed: 1, problems: ['Not run: there is no build.'] });
  return await testStep(name, browser, ['--config', 'vitest.e2e.config.ts'], { LEDE_BROWSER: browser });
}

async function main() {
  const began = performance.now();
  await ensurePackages();
  await toolStep('lint and format', TOOLS.biome, ['check', '--error-on-warnings', '--diagnostic-level=warn', '.']);
  await toolStep('types', TOOLS.tsc, ['--noEmit']);
  const chromium = await toolStep('build and package, Chromium', TOOLS.wxt, ['zip']);
  const firefox = await toolStep('build and package, Firefox', TOOLS.wxt, ['zip', '-b', 'firefox']);
  const lint = ['lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors', '--no-config-discovery'];
  await toolStep("Firefox's extension lint", TOOLS.webExt, lint);
  await testStep('unit', 'unit', []);
  await ensureVoices();
  // One after the other: side by side on two cores each takes as long, and now and then a key comes too late.
  for (const [browser, name, built] of [
    ['chromium', 'end to end, Chromium', chromium],
    ['firefox', 'end to end, Firefox', firefox],
  ]) {
    if (await hasBrowser(browser, name)) await endToEnd(browser, name, built);
  }
  console.log(`Took ${seconds(performance.now() - began)}.`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

main().catch((error) => {
  console.error(error.message);
  console.log(`${total.passed} passed, ${total.failed + 1} failed`);
  process.exitCode = 1;
});
