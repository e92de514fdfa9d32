// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FILE = '.output/chrome-mv3/THIRD-PARTY-LICENCES.txt';
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

test.skipIf(!existsSync(FILE)).each(Object.keys(dependencies))('the licence of %s ships with the build', (name) => {
  expect(readFileSync(FILE, 'utf8')).toMatch(new RegExp(`^${name} [\\d.]+ \\(`, 'm'));
});
