/**
 * `npm run pictures [name …]`: takes the pictures in `docs/pictures/` anew, of the demo newspaper with Lede in a real
 * browser. Installs what is missing first, and builds.
 */
import { runTool, TOOLS, tail } from './lib/run.mjs';
import { ensureBrowsers, ensureFonts, ensurePackages } from './lib/setup.mjs';

async function main() {
  await ensurePackages();
  // Firefox shows the printed pages.
  await ensureBrowsers(['chromium', 'firefox']);
  await ensureFonts();
  const build = await runTool(TOOLS.wxt, ['build']);
  if (!build.ok) throw new Error(`The build failed:\n${tail(build.output)}`);
  const { importTypeScript } = await import('./lib/typescript.mjs');
  const { takePictures } = await importTypeScript('scripts/lib/pictures.ts');
  await takePictures(process.argv.slice(2));
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
