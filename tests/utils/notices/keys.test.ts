import { expect, test } from 'vitest';
import { isBrowserKey } from '@/utils/notices/keys';

test.each<[KeyboardEventInit, boolean]>([
  [{ key: 'F12' }, true],
  [{ key: 'f', ctrlKey: true }, true],
  [{ key: 'U', metaKey: true }, true],
  [{ key: 'f' }, false],
  [{ key: 'b', ctrlKey: true }, false],
  [{ key: 'Escape' }, false],
])('%o is a key of the browser: %s', (init, expected) => {
  expect(isBrowserKey(new KeyboardEvent('keydown', init))).toBe(expected);
});
