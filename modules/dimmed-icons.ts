/** Draws the dimmed toolbar icon ("no article here") from the same drawing as the icon. */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import sharp from 'sharp';
import { defineWxtModule } from 'wxt/modules';

const SIZES = [16, 32, 48];
const OPACITY = 0.45;

const fileOf = (size: number): string => `icons/dimmed-${size}.png`;

export default defineWxtModule({
  name: 'dimmed-icons',
  setup(wxt) {
    wxt.hooks.hook('build:manifestGenerated', (_wxt, manifest) => {
      if (manifest.action) manifest.action.default_icon = Object.fromEntries(SIZES.map((size) => [size, fileOf(size)]));
    });
    wxt.hooks.hook('build:done', async (_wxt, output) => {
      await mkdir(resolve(wxt.config.outDir, 'icons'), { recursive: true });
      for (const size of SIZES) {
        await sharp(resolve(wxt.config.srcDir, 'assets/icon.svg'))
          .resize(size)
          .grayscale()
          .ensureAlpha(OPACITY)
          .png()
          .toFile(resolve(wxt.config.outDir, fileOf(size)));
        output.publicAssets.push({ type: 'asset', fileName: fileOf(size) });
      }
    });
    wxt.hooks.hook('prepare:publicPaths', (_wxt, paths) => {
      paths.push(...SIZES.map(fileOf));
    });
  },
});
