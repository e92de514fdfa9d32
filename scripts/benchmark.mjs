/**
 * `npm run benchmark [-- --pages DIR] [--loads 30] [--openings 10] [--storms 3] [--cycles 500] [--json FILE]`: what Lede
 * costs, as ratios within one run: main-thread time it adds to loading pages (beside no extension and an empty one) and to
 * pages that never stop changing, click to visible reader (of the pages of DIR in turn, where given; beside Readability
 * alone), what stays behind after many openings, layout shift that clearing adds while a page is read, sizes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bareReader } from './lib/bareReader.mjs';
import { emptyExtension } from './lib/emptyExtension.mjs';
import { ROOT, runTool, TOOLS, tail } from './lib/run.mjs';
import { ensureBrowsers, ensurePackages } from './lib/setup.mjs';

function readArguments() {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string' },
      json: { type: 'string' },
      loads: { type: 'string', default: '30' },
      openings: { type: 'string', default: '10' },
      storms: { type: 'string', default: '3' },
      cycles: { type: 'string', default: '500' },
    },
  });
  const [loads, openings, storms, cycles] = [values.loads, values.openings, values.storms, values.cycles].map(Number);
  if (!(loads >= 1 && openings >= 1 && storms >= 1 && cycles >= 1)) {
    throw new Error('--loads, --openings, --storms, --cycles: from 1 on');
  }
  return { ...values, loads, openings, storms, cycles };
}

async function main() {
  const { json, ...options } = readArguments();
  await ensurePackages();
  await ensureBrowsers(['chromium', 'firefox']);
  for (const command of [['build'], ['build', '-b', 'firefox']]) {
    const build = await runTool(TOOLS.wxt, command);
    if (!build.ok) throw new Error(tail(build.output));
  }
  const empty = emptyExtension(join(ROOT, '.output', 'empty-chromium'), 'chromium');
  const bare = bareReader(join(ROOT, '.output', 'bare-chromium'));
  const { importTypeScript } = await import('./lib/typescript.mjs');
  const { benchmark } = await importTypeScript('tests/bench/index.ts');
  const results = await benchmark({ ...options, empty, bare });
  if (json) writeFileSync(json, `${JSON.stringify(results, null, 2)}\n`);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
