/** The product's own source and the peers in one script for the page. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * @param entry the module whose exports become `ledeEvaluate`, from the root.
 * @param minify as it ships: where its time or its size is what is measured.
 * @returns the script's source.
 */
export async function buildBundle(entry, { minify = false } = {}) {
  const output = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    resolve: { alias: { '@': root } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify,
      target: 'es2022',
      lib: { entry: join(root, entry), formats: ['iife'], name: 'ledeEvaluate' },
    },
  });
  const [{ output: files }] = Array.isArray(output) ? output : [output];
  return files[0].code;
}
