/**
 * Writes each part of the fonts that come with Lede as a script (see `utils/fonts/table.ts`). A script, because it
 * can be run in a page's isolated world on demand: a font file would have to be open to every page.
 */
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { type FontPart, fontParts, scriptOf } from '../utils/fonts/table';

function script(root: string, { id, font, group }: FontPart): string {
  const data = font.cuts.map(({ file }) =>
    readFileSync(resolve(root, 'node_modules', font.package, 'files', file.replace('*', group))).toString('base64'),
  );
  // Ends in a plain number: the value of a script that is run goes back to who ran it.
  return `((globalThis.lede ??= {}).fonts ??= {})[${JSON.stringify(id)}] = ${JSON.stringify(data)};\n0;\n`;
}

export default defineWxtModule({
  name: 'fonts',
  setup(wxt) {
    wxt.hooks.hook('build:done', async (_wxt, output) => {
      const { root, outDir } = wxt.config;
      await mkdir(resolve(outDir, 'fonts'), { recursive: true });
      for (const part of fontParts) {
        const fileName = scriptOf(part.id).slice(1);
        await writeFile(resolve(outDir, fileName), script(root, part));
        output.publicAssets.push({ type: 'asset', fileName });
      }
    });
    wxt.hooks.hook('prepare:publicPaths', (_wxt, paths) => {
      paths.push(...fontParts.map(({ id }) => scriptOf(id).slice(1)));
    });
  },
});
