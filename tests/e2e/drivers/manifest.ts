import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  options_ui?: { page?: string };
  options_page?: string;
}

/** The path of the preferences page inside the extension. */
export function optionsPath(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as Manifest;
  const page = manifest.options_ui?.page ?? manifest.options_page;
  if (!page) throw new Error(`${extension} has no preferences page`);
  return page.replace(/^\//, '');
}
