// @vitest-environment node
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kinds } from '@/utils/article/blocks/kinds';
import { recognisers } from '@/utils/article/structure';

/** One file a kind, save for the plain boxes, which differ in name only. */
const TOGETHER: Record<string, string> = { factBox: 'boxes', keyPoints: 'boxes', update: 'boxes' };
const HELPERS = ['index', 'kind'];

test('every file of a block kind is registered, and every kind has its file', () => {
  const files = readdirSync('utils/article/blocks/kinds').map((name) => name.replace(/\.ts$/, ''));
  const wanted = Object.keys(kinds).map((kind) => TOGETHER[kind] ?? kind);
  expect([...new Set([...wanted, ...HELPERS])].sort()).toEqual(files.sort());
});

const STRUCTURE_HELPERS = ['boxes', 'dates', 'folding', 'index', 'reshape', 'words'];

test('every recogniser of structure is registered under the name of its file', () => {
  const files = readdirSync('utils/article/structure').map((name) => name.replace(/\.ts$/, ''));
  expect([...Object.keys(recognisers), ...STRUCTURE_HELPERS].sort()).toEqual(files.sort());
});
