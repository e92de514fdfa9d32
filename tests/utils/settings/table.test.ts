import { expect, test } from 'vitest';
import { defaultSettings, parseSettings, settingKeys } from '@/utils/settings/table';

test('every fallback passes its own check', () => {
  expect(parseSettings(defaultSettings())).toEqual(defaultSettings());
  expect(settingKeys.length).toBeGreaterThan(5);
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a string', 'dark'],
  ['an array', [1, 2]],
  ['wrong types', { theme: 7, textSize: '20', showBadge: 'yes' }],
  ['unknown options', { theme: 'neon', font: 'wingdings', comments: 'delete' }],
  ['out of range', { textSize: 900, width: -1, lineHeight: Number.NaN }],
  ['no colours', { ownText: 'red', ownGround: '#fff', ownLink: '#12345g' }],
  ['no keys', { keys: ['n'] }],
  ['keys of other kinds', { keys: { nextSection: 7, help: 'x'.repeat(99) } }],
  ['unknown keys', { colour: 'red', __proto__: { theme: 'dark' } }],
])('corrupt settings (%s) fall back and nothing more', (_name, raw) => {
  expect(parseSettings(raw)).toEqual(defaultSettings());
});

test.each([
  ['theme', 'sepia'],
  ['textSize', 28],
  ['showBadge', false],
  ['ownText', '#1a2B3c'],
  ['keys', { nextSection: 'j' }],
  ['notices', 'leave'],
])('a valid %s is kept beside a corrupt one', (key, value) => {
  expect(parseSettings({ width: 'wide', [key]: value })).toEqual({ ...defaultSettings(), [key]: value });
});
