import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Quote } from '@/components/blocks/Quote';
import type { BlockOf } from '@/utils/article/model';
import { p } from '../../pictures/write';

const target = document.createElement('div');
afterEach(() => act(() => render(null, target)));

test.each([
  ['“The river speaks,” she said. “One has to listen.”', true],
  ['„Der Fluss spricht“, sagte sie. „Man muss zuhören.“', true],
  ['「川は話す」と彼女は言った。', true],
  ['The river speaks; one has to listen.', false],
  ['’Tis the river that speaks.', false],
])('a mark is set before the quotation unless it begins with one: %s', (words, own) => {
  const block: BlockOf<'quote'> = { kind: 'quote', content: [p(words)], pull: false };
  act(() => render(<Quote block={block} nest={() => <p />} />, target));
  expect(target.querySelector('figure')?.classList.contains('own-marks')).toBe(own);
});
