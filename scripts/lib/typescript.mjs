/** Loads TypeScript of this repository into a plain script. Only to be imported once packages are installed. */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './run.mjs';

/**
 * @param {string} file relative to the repository
 * @returns {Promise<Record<string, any>>} what it exports
 */
export async function importTypeScript(file) {
  const { module } = await runnerImport(join(ROOT, file), { root: ROOT, configFile: false, logLevel: 'error' });
  return module;
}
