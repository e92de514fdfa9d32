import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildBundle } from '../../scripts/lib/evaluate/bundle.mjs';

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
      return sizeOf(file, readFileSync(join(build, file)));
    })
    .toSorted((a, b) => b.raw - a.raw);
}

/** What the detection alone weighs, of all that the script on every page is made of. */
export async function detectionSize(): Promise<Size> {
  return sizeOf(
    'the detection in it, alone',
    Buffer.from(await buildBundle('utils/article/detect/index.ts', { minify: true })),
  );
}

function sizeOf(file: string, content: Buffer): Size {
  return { file, raw: content.length, gzip: gzipSync(content, { level: 9 }).length };
}
