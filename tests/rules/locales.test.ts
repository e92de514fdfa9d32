import { readdirSync } from 'node:fs';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { problemIds } from '@/utils/rules/parse';
import { ruleKinds } from '@/utils/rules/storage';
import { settingKeys, settingTable } from '@/utils/settings/table';

const keysOf = async (file: string): Promise<string[]> =>
  (await parseMessagesFile(`locales/${file}`)).map(({ key }) => key.join('.')).sort();

test('every language has the keys of English', async () => {
  const english = await keysOf('en.yml');
  for (const file of readdirSync('locales')) expect(await keysOf(file), file).toEqual(english);
});

test('every setting and every option has its texts', async () => {
  const english = new Set(await keysOf('en.yml'));
  const needed = settingKeys.flatMap((key) => {
    const row = settingTable[key];
    const options = row.control === 'choice' ? row.options : [];
    return ['label', 'effect', ...options].map((part) => `settings.${key}.${part}`);
  });
  expect(needed.filter((key) => !english.has(key))).toEqual([]);
});

test('every kind of rule and every reason against a line has its text', async () => {
  const english = new Set(await keysOf('en.yml'));
  const needed = [...ruleKinds, ...problemIds.map((id) => `problem.${id}`)].map((key) => `settings.rules.${key}`);
  expect(needed.filter((key) => !english.has(key))).toEqual([]);
});
