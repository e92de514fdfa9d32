import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Rule } from '@/utils/rules/parse';
import { keysFor, loadPageRules, loadRuleTexts, saveRules, watchPageRules } from '@/utils/rules/storage';

const rule = (selector: string, more: Partial<Rule> = {}): Rule => ({
  selector,
  hosts: [],
  notOn: [],
  exception: false,
  ...more,
});
const texts = { notices: 'as written', comments: '' };
const save = (notices: Rule[], comments: Rule[] = []): Promise<void> => saveRules(texts, { notices, comments });

beforeEach(() => fakeBrowser.reset());

test('a page asks for its own host and what it lies in, nothing else', () => {
  expect(keysFor('www.news.example.com')).toEqual([
    'rules:*',
    'rules:com',
    'rules:example.com',
    'rules:news.example.com',
    'rules:www.news.example.com',
  ]);
});

test.each([
  ['example.com', ['.all', '.here', '.not-sub']],
  ['sub.example.com', ['.all', '.here']],
  ['other.example', ['.all']],
  ['notexample.com', ['.all']],
  ['kept.example', []],
])('on %s the rules %j hold', async (host, expected) => {
  await save([
    rule('.all'),
    rule('.here', { hosts: ['example.com'] }),
    rule('.not-sub', { hosts: ['example.com'], notOn: ['sub.example.com'] }),
    rule('.all', { hosts: ['kept.example'], exception: true }),
  ]);
  expect((await loadPageRules(host)).notices.hide).toEqual(expected);
});

test('notices and comments have lists of their own, and lists are kept as written', async () => {
  await save([rule('.n')], [rule('.c'), rule('.k', { exception: true })]);
  expect(await loadPageRules('a.example')).toEqual({
    notices: { hide: ['.n'], keep: [] },
    comments: { hide: ['.c'], keep: ['.k'] },
  });
  expect(await loadRuleTexts()).toEqual(texts);
});

test('a rule that was taken out no longer holds', async () => {
  await save([rule('.old', { hosts: ['example.com'] })]);
  await save([rule('.new')]);
  expect((await loadPageRules('example.com')).notices.hide).toEqual(['.new']);
});

test('what the browser refuses to store leaves the former rules', async () => {
  await save([rule('.old', { hosts: ['example.com'] })]);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await expect(save([rule('.new')])).rejects.toThrow('QUOTA');
  expect((await loadPageRules('example.com')).notices.hide).toEqual(['.old']);
});

test('a page hears of its own rules only', async () => {
  const heard = vi.fn();
  watchPageRules('example.com', heard);
  await save([rule('.x', { hosts: ['other.example'] })]);
  await save([rule('.y', { hosts: ['example.com'] })]);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
  expect(heard.mock.calls[0]?.[0].notices.hide).toEqual(['.y']);
});
