import { expect, test } from 'vitest';
import { scriptsOf } from '@/utils/notices/scripts';
import { fold } from '@/utils/notices/text';
import { texts } from '../../e2e/notices/cases/texts';

test.each([
  ['', []],
  ['12 % – 3', []],
  ['Harbour', ['latin']],
  ['“Köln” …', ['latin']],
  ['AdBlock отключите', ['latin', 'cyrillic']],
  ['広告をブロック', ['eastAsian']],
  ['광고 차단', ['eastAsian']],
])('"%s" is written in %j', (text, scripts) => expect(scriptsOf(text)).toEqual(scripts));

test.each(Object.entries(texts))('the notice in %s is in a script that is looked for', (_language, { title, body }) => {
  expect(scriptsOf(fold(`${title} ${body}`)).length).toBeGreaterThan(0);
});
