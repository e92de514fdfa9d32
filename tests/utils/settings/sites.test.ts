import { expect, test } from 'vitest';
import { hostOf, parseSiteRule, siteKey, siteOfKey } from '@/utils/settings/sites';

test.each([
  ['example.com', 'example.com'],
  [' www.Example.com ', 'example.com'],
  ['https://news.example.co.uk/world/story?x=1', 'news.example.co.uk'],
  ['example.com/path', 'example.com'],
  ['münchen.example', 'xn--mnchen-3ya.example'],
  ['localhost', 'localhost'],
  ['', undefined],
  ['   ', undefined],
  ['not a site', undefined],
  ['example', undefined],
  ['http://', undefined],
  ['javascript:alert(1)', undefined],
])('%j means %s', (typed, host) => expect(hostOf(typed)).toBe(host));

test('a key and its host belong together, without www', () => {
  expect(siteOfKey(siteKey('www.Example.com'))).toBe('example.com');
  expect(siteOfKey('settings')).toBeUndefined();
});

test.each([
  [
    { notices: 'leave', comments: 'leave' },
    { notices: 'leave', comments: 'leave' },
  ],
  [{ notices: 'fold', other: 1 }, { notices: 'fold' }],
  [{ notices: 'hide' }, { notices: 'hide' }],
  [{ notices: 'burn', comments: 'fold' }, {}],
  [{ look: { theme: 'sepia', textSize: 24 } }, { look: { theme: 'sepia', textSize: 24 } }],
  [{ look: {} }, { look: {} }],
  [{ look: { theme: 'neon', comments: 'fold', keys: { help: 'h' }, linkNotes: true } }, { look: {} }],
  [{ look: 'dark' }, {}],
  [null, {}],
  ['leave', {}],
])('a stored rule %j is read as %j', (raw, rule) => expect(parseSiteRule(raw)).toEqual(rule));
