import { expect, test } from 'vitest';
import type { DoubtReason } from '@/utils/article/model';
import { isPage, keptBecause } from '@/utils/reading/kept';

const result = (...doubts: DoubtReason[]) => ({ blocks: [{ kind: 'divider' as const }], doubts });
const empty = { blocks: [], doubts: [] };

test.each([
  ['an article, nothing doubtful', 'article', false, result(), undefined],
  ['an article with much left out: the view says so itself', 'article', false, result('muchLeftOut'), undefined],
  ['a doubtful page, nothing doubtful in the result', 'perhaps', false, result(), undefined],
  ['insisted, whatever the doubts', 'no', true, result('short', 'noMainText'), undefined],
  ['an article that came out short', 'article', false, result('short'), 'short'],
  ['the worst doubt is the one that is said', 'article', false, result('short', 'noMainText'), 'noMainText'],
  ['mostly links', 'article', false, result('mostlyLinks'), 'mostlyLinks'],
  ['a doubtful page with any doubt', 'perhaps', false, result('muchLeftOut'), 'muchLeftOut'],
  ['no article', 'no', false, undefined, 'notAnArticle'],
  ['no article, though there is text', 'no', false, result(), 'notAnArticle'],
  ['an article without a text', 'article', false, undefined, 'noMainText'],
  ['an article without blocks', 'article', false, empty, 'noMainText'],
  ['perhaps one, without a text', 'perhaps', false, undefined, 'notAnArticle'],
  ['insisted, and nothing there', 'article', true, undefined, 'nothing'],
  ['insisted, and no blocks', 'article', true, empty, 'nothing'],
] as const)('%s', (_, outcome, insisted, article, because) => {
  expect(keptBecause({ outcome, insisted, article })).toBe(because);
});

test.each([
  ['text/html', true],
  ['application/xhtml+xml', true],
  ['text/plain', true],
  ['application/pdf', false],
  ['image/png', false],
  ['video/mp4', false],
] as const)('%s is a page: %s', (contentType, expected) => {
  expect(isPage({ contentType })).toBe(expected);
});
