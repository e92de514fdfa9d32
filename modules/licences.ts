/** Writes the licences of everything that ships into `THIRD-PARTY-LICENCES.txt` of each build. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

const FILE = 'THIRD-PARTY-LICENCES.txt';
const RULES = '@adguard/agtree/node_modules';
/** Of the tool chain, or used by what is used, but with code of their own in the scripts. */
const ALSO_SHIPPED = [
  ...['wxt', '@wxt-dev/i18n', '@wxt-dev/browser', '@wxt-dev/webextension-polyfill'],
  ...['@adguard/css-tokenizer', 'ip-regex', 'is-ip', 'json5', 'sprintf-js', `${RULES}/tldts`, `${RULES}/tldts-core`],
];
const LICENCE_FILES = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE'];

interface PackageFile {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

const readPackage = (folder: string): PackageFile =>
  JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')) as PackageFile;

/** One package's name, version, licence and licence text. Throws when it states no licence. */
function licenceOf(root: string, path: string): string {
  const folder = resolve(root, 'node_modules', path);
  const { name, version, license } = readPackage(folder);
  if (!license) throw new Error(`${name} states no licence; it must not ship`);
  const file = LICENCE_FILES.map((each) => resolve(folder, each)).find(existsSync);
  const text = file ? readFileSync(file, 'utf8').trim() : `Licensed under ${license}; the package carries no text.`;
  return `${name} ${version} (${license})\n\n${text}\n`;
}

export default defineWxtModule({
  name: 'licences',
  setup(wxt) {
    wxt.hooks.hook('build:done', async (_wxt, output) => {
      const { root, outDir } = wxt.config;
      const names = [...Object.keys(readPackage(root).dependencies ?? {}), ...ALSO_SHIPPED].sort();
      const line = `\n${'-'.repeat(78)}\n\n`;
      await mkdir(outDir, { recursive: true });
      await writeFile(resolve(outDir, FILE), names.map((name) => licenceOf(root, name)).join(line));
      output.publicAssets.push({ type: 'asset', fileName: FILE });
    });
  },
});
