import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findSection } from '@/utils/comments/find';
import { pageWith, story } from '../../fixtures/comments/wrap';

const FIXTURES = 'tests/fixtures/comments/systems';
const ids = readdirSync(FIXTURES).map((name) => name.replace('.html', ''));

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

test.each(ids)('%s: found below a story, and nothing of the story with it', (id) => {
  const page = parse(pageWith(readFileSync(`${FIXTURES}/${id}.html`, 'utf8')));
  const section = findSection(page);
  expect(section?.systems.map((system) => system.id)).toContain(id);
  for (const piece of section?.pieces ?? []) {
    for (const sentence of story) expect(piece.textContent).not.toContain(sentence);
    piece.remove();
  }
  const left = page.querySelector('#after');
  left?.querySelector('noscript')?.remove();
  expect(left?.textContent?.trim() ?? '').toBe('');
});

test.each(ids)('%s: left where no story stands before it', (id) => {
  const page = parse(`<body><h1>Apricots</h1>${readFileSync(`${FIXTURES}/${id}.html`, 'utf8')}</body>`);
  expect(findSection(page)).toBeUndefined();
});
