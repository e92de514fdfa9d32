// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = ['components/reader', 'components/blocks', 'components/ui'].flatMap((folder) =>
  readdirSync(folder).map((name) => `${folder}/${name}`),
);
const code = files.filter((file) => /\.tsx?$/.test(file));
const styles = files.filter((file) => file.endsWith('.css'));
const read = (file: string): string => readFileSync(file, 'utf8');

test('every block view is in the registry', () => {
  const registry = read('components/blocks/index.tsx');
  const views = code.filter((file) => /BlockProps<'/.test(read(file)));
  const names = views.map((file) => /([A-Z]\w+)\.tsx$/.exec(file)?.[1] ?? file);
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !registry.includes(`from './${name}'`))).toEqual([]);
});

test('every style sheet is part of the view', () => {
  const listed = read('components/reader/styles.ts');
  const names = styles.map((file) => file.split('/').at(-1) ?? file);
  expect(names.filter((name) => !listed.includes(`./${name}?inline`))).toEqual([]);
});

test.each(styles)('%s: no unit that follows the page, nothing from outside', (file) => {
  expect(read(file)).not.toMatch(/\d(rem|rlh)\b|@import|url\(/);
});

test.each(code)('%s: no style or script as text', (file) => {
  expect(read(file)).not.toMatch(/style="|innerHTML|setAttribute\('style'/);
});
