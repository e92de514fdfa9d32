import { expect, test } from 'vitest';
import { findSection, type Section } from '@/utils/comments/find';
import { isThread } from '@/utils/comments/guard';
import { outsiders, outsidersThatStay } from '../../fixtures/comments/outsiders';
import { story } from '../../fixtures/comments/wrap';

function look(html: string): { page: Document; section: Section | undefined } {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return { page, section: isThread(page) ? undefined : findSection(page) };
}

test.each(outsiders)('folds $name', ({ html }) => {
  const { page, section } = look(html);
  expect(section).toBeDefined();
  for (const piece of section?.pieces ?? []) piece.remove();
  // Nothing of the section is left, and nothing of the story is gone.
  const rest = page.querySelector('#after')?.textContent ?? '';
  expect(rest.replace(/document\..*/s, '').trim()).toBe('');
  for (const sentence of story) expect(page.body.textContent).toContain(sentence);
});

test.each(outsidersThatStay)('folds nothing on $name', ({ html }) => {
  expect(look(html).section).toBeUndefined();
});
