import { beforeEach, expect, test } from 'vitest';
import { watchGrowth } from '@/utils/hiding/growth';

beforeEach(() => document.body.replaceChildren(document.createElement('p')));

const changes: [string, () => void, boolean][] = [
  ['nothing', () => undefined, false],
  ['an attribute', () => document.body.setAttribute('class', 'ready'), false],
  ['an element moved', () => document.body.append(document.querySelector('p') ?? ''), false],
  ['an element came', () => document.body.append(document.createElement('article')), true],
  ['elements went', () => document.body.replaceChildren(), true],
  ['late text in new elements', () => document.querySelector('p')?.append(document.createElement('b')), true],
];

test.each(changes)('%s: judged again', (_, change, again) => {
  const hasGrown = watchGrowth(document);
  expect(hasGrown()).toBe(true);
  change();
  expect(hasGrown()).toBe(again);
  expect(hasGrown()).toBe(false);
});
