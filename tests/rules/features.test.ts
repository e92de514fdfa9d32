/** The registry of features, the folder and the fitted weights must be of one mind. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { features } from '@/utils/article/detect/features';
import { model } from '@/utils/article/detect/weights';

const folder = 'utils/article/detect';
const files = readdirSync(`${folder}/features`).filter((name) => name !== 'index.ts');
const sources = files.map((name) => readFileSync(`${folder}/features/${name}`, 'utf8')).join('\n');
const exported = [...sources.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
const ids = Object.keys(features);

test('every feature of the folder is registered, and nothing else', () => {
  expect([...ids].sort()).toEqual([...exported].sort());
});

test('every feature says what it is', () => {
  const described = [...sources.matchAll(/\*\/\nexport const (\w+)/g)].map(([, name]) => name);
  expect(described).toEqual(exported);
});

test('the weights were fitted to this registry, in this order', () => {
  const rows = [...readFileSync(`${folder}/weights.ts`, 'utf8').matchAll(/\], \/\/ (\w+)$/gm)].map(([, id]) => id);
  expect(rows).toEqual(ids);
  expect(model.features).toHaveLength(ids.length);
});

test('the weights say where they are from', () => {
  expect(readFileSync(`${folder}/weights.ts`, 'utf8')).toMatch(
    /npm run fit[\s\S]*CC-BY-4\.0; \d+ pages[\s\S]*sha256 [\da-f]{64}/,
  );
});
