import { expect, test } from 'vitest';
import { assign, commandIds, commandOf, commands, keysOf } from '@/utils/reading/keys';

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
  expect(commandOf(press(key, more), {})).toBe(id);
});

test('no key has two meanings', () => {
  const keys = commandIds.flatMap((id) => [...commands[id]]);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a chosen key does what it was chosen for, and the one it came with nothing more', () => {
  const chosen = { nextSection: 'j', larger: 'ü' };
  expect(commandOf(press('J'), chosen)).toBe('nextSection');
  expect(commandOf(press('n'), chosen)).toBeUndefined();
  expect(commandOf(press('Ü'), chosen)).toBe('larger');
  expect(commandOf(press('='), chosen)).toBeUndefined();
  expect(commandOf(press('p'), chosen)).toBe('previousSection');
});

test.each([
  ['a free letter', 'j', {}, { nextSection: 'j' }],
  ['a capital one', 'J', {}, { nextSection: 'j' }],
  ['a sign', '#', {}, { nextSection: '#' }],
  ['a key of the function row', 'F9', {}, { nextSection: 'f9' }],
  ['a key that another command had and gave up', 'c', { contents: 'x' }, { contents: 'x', nextSection: 'c' }],
  ['the key it came with', 'n', { nextSection: 'j' }, {}],
])('%s is assigned', (_, key, chosen, result) => {
  expect(assign('nextSection', press(key), chosen)).toEqual({ result: 'assigned', chosen: result });
});

test.each([
  ['a key that another command came with', 'c', {}, 'contents'],
  ['the second of its keys', '=', {}, 'larger'],
  ['a key that another command was given', 'x', { focus: 'x' }, 'focus'],
])('%s is refused', (_, key, chosen, by) => {
  expect(assign('nextSection', press(key), chosen)).toEqual({ result: 'taken', by });
});

test.each(['Escape', 'Tab', 'Enter', ' ', 'ArrowDown', 'PageUp', 'Home', 'Shift', 'Dead'])('%j is kept', (key) => {
  expect(assign('nextSection', press(key), {})).toEqual({ result: 'kept' });
});

test.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing'])('a key with %s is kept', (modifier) => {
  expect(assign('nextSection', press('j', { [modifier]: true }), {})).toEqual({ result: 'kept' });
});

test('stored keys of nobody do no harm', () => {
  expect(keysOf('help', { toString: 'x', gone: 'y' })).toEqual(['?']);
  expect(commandOf(press('y'), { gone: 'y' })).toBeUndefined();
});
