import { expect, test } from 'vitest';
import {
  afterShowingComments,
  foldingComments,
  hostOf,
  isDecided,
  parseSiteRule,
  siteKey,
  siteOfKey,
} from '@/utils/settings/sites';

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
  [
    { recommendations: 'leave', video: 'leave' },
    { recommendations: 'leave', video: 'leave' },
  ],
  [{ commentsShown: 2 }, { commentsShown: 2 }],
  [{ commentsShown: 99 }, {}],
  [{ commentsShown: -1 }, {}],
  [{ commentsShown: '2' }, {}],
  [null, {}],
  ['leave', {}],
])('a stored rule %j is read as %j', (raw, rule) => expect(parseSiteRule(raw)).toEqual(rule));

test('the third page whose comments are shown by hand makes a habit, and the habit can be given up', () => {
  const first = afterShowingComments({ notices: 'leave' });
  const second = afterShowingComments(first);
  const third = afterShowingComments(second);
  expect([first, second, third].map(({ comments }) => comments)).toEqual([undefined, undefined, 'leave']);
  expect(third).toEqual({ notices: 'leave', comments: 'leave' });
  expect(foldingComments(third)).toEqual({ notices: 'leave' });
  expect(foldingComments(second)).toEqual({ notices: 'leave' });
});

test.each([
  [{}, false],
  [{ commentsShown: 2 }, false],
  [{ notices: 'fold' }, true],
  [{ share: 'leave' }, true],
  [{ comments: 'leave' }, true],
] as const)('a rule %j decides something: %s', (rule, decides) => expect(isDecided(rule)).toBe(decides));
