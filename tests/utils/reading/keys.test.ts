import { expect, test } from 'vitest';
import { commandIds, commandOf, commands } from '@/utils/reading/keys';

const press = (key: string, more = {}) => ({ key, ctrlKey: false, altKey: false, metaKey: false, ...more });

test.each([
  ['n', {}, 'nextSection'],
  ['N', {}, 'nextSection'],
  ['?', {}, 'help'],
  ['=', {}, 'larger'],
  ['ArrowLeft', {}, 'previousPicture'],
  ['n', { ctrlKey: true }, undefined],
  ['l', { metaKey: true }, undefined],
  ['f', { altKey: true }, undefined],
  ['n', { isComposing: true }, undefined],
  [' ', {}, undefined],
  ['Escape', {}, undefined],
  ['Tab', {}, undefined],
])('%s %o is %s', (key, more, id) => {
  expect(commandOf(press(key, more))).toBe(id);
});

test('no key has two meanings', () => {
  const keys = commandIds.flatMap((id) => [...commands[id]]);
  expect(new Set(keys).size).toBe(keys.length);
});
