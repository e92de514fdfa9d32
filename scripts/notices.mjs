/**
 * `npm run notices [-- --browser firefox] [-- --cases PATTERN]`: the accuracy table of notices and look-alikes on the
 * builds in `.output/`, every case in every variant, in both browsers.
 */
import { parseArgs } from 'node:util';
import { runTool, TOOLS } from './lib/run.mjs';

const CASES = 'tests/e2e/notices/accuracy.e2e.ts';

async function main() {
  const { values } = parseArgs({
    options: { browser: { type: 'string', multiple: true }, cases: { type: 'string', default: '' } },
  });
  let right = true;
  for (const browser of values.browser ?? ['chromium', 'firefox']) {
    const { ok, output } = await runTool(TOOLS.vitest, ['run', '--config', 'vitest.e2e.config.ts', CASES], {
      env: { LEDE_BROWSER: browser, LEDE_TABLE: '1', LEDE_CASES: values.cases },
    });
    right &&= ok;
    console.log(output);
  }
  process.exitCode = right ? 0 : 1;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
