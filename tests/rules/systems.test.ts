import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commentSystems } from '@/utils/comments/systems';

const SYSTEMS = 'utils/comments/systems';
const FIXTURES = 'tests/fixtures/comments/systems';

const files = readdirSync(SYSTEMS)
  .map((name) => name.replace('.ts', ''))
  .filter((name) => name !== 'index' && name !== 'system')
  .sort();

test('every system file is registered under its own name, and only once', () => {
  expect(commentSystems.map(({ id }) => id).sort()).toEqual(files);
});

test('every system has its witness, and every witness its system', () => {
  const witnesses = readdirSync(FIXTURES).map((name) => name.replace('.html', ''));
  expect(witnesses.sort()).toEqual(files);
});

test.each(commentSystems)('$id: its selectors are valid and its witness matches one', ({ id, containers, items }) => {
  const page = document.createElement('div');
  page.innerHTML = readFileSync(`${FIXTURES}/${id}.html`, 'utf8');
  expect(containers.length).toBeGreaterThan(0);
  expect(page.querySelector(containers.join())).not.toBeNull();
  if (items) expect(page.querySelectorAll(items)).toHaveLength(3);
});
