import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Size {
  file: string;
  raw: number;
  gzip: number;
}

/** Every script of a build, largest first. */
export function scriptSizes(build: string): Size[] {
  return readdirSync(build, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => {
      const content = readFileSync(join(build, file));
      return { file, raw: content.length, gzip: gzipSync(content, { level: 9 }).length };
    })
    .toSorted((a, b) => b.raw - a.raw);
}
