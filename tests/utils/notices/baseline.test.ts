import { expect, test } from 'vitest';
import { createBaseline } from '@/utils/notices/baseline';

const STORY = '<main><article id="story" style="color: red"><p>Boats.</p></article></main>';

test.each<[string, string | null, { css: string | null } | undefined]>([
  ['what it was, where the page has changed it', 'max-height: 9px', { css: 'color: red' }],
  ['what it was, where it is gone', null, { css: 'color: red' }],
  ['nothing where it is the same', 'color: red', undefined],
  ["nothing where Lede's own is in it", 'max-height: none !important', undefined],
])('the inline style before a notice: %s', (_name, now, expected) => {
  document.body.innerHTML = STORY;
  const baseline = createBaseline(document);
  baseline.note();
  const story = document.getElementById('story') as HTMLElement;
  if (now === null) story.removeAttribute('style');
  else story.setAttribute('style', now);
  expect(baseline.formerStyle(story)).toEqual(expected);
});

test('of a part that came later nothing is known', () => {
  document.body.innerHTML = '';
  const baseline = createBaseline(document);
  baseline.note();
  document.body.innerHTML = STORY;
  expect(baseline.formerStyle(document.getElementById('story') as Element)).toBeUndefined();
});
