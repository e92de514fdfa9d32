import { expect, test } from 'vitest';
import { parseRules } from '@/utils/rules/parse';

/** As `CSS.supports` in a browser; the test's own document takes pseudo-classes that no browser has. */
function isSelector(selector: string): boolean {
  if (/:(?!is|not|has\()/.test(selector)) return false;
  try {
    document.createElement('p').matches(selector);
    return true;
  } catch {
    return false;
  }
}

const read = (text: string): ReturnType<typeof parseRules> => parseRules(text, isSelector);
const rule = { hosts: [], notOn: [], exception: false };

test.each([
  ['##.box', { ...rule, selector: '.box' }],
  ['*##.box', { ...rule, selector: '.box' }],
  ['example.com##.box', { ...rule, selector: '.box', hosts: ['example.com'] }],
  [
    'example.com,~sub.example.com##div > .a',
    { ...rule, selector: 'div > .a', hosts: ['example.com'], notOn: ['sub.example.com'] },
  ],
  ['~example.com##.box', { ...rule, selector: '.box', notOn: ['example.com'] }],
  ['Zeitung-Köln.de###box', { ...rule, selector: '#box', hosts: ['xn--zeitung-kln-zfb.de'] }],
  ['example.com#@#.box', { ...rule, selector: '.box', hosts: ['example.com'], exception: true }],
  ['#@#[id^="a"], .b', { ...rule, selector: '[id^="a"], .b', exception: true }],
])('%s works', (line, expected) => expect(read(line)).toEqual({ rules: [expected], problems: [] }));

test.each([
  ['||ads.example^', 'notHiding'],
  ['@@||ads.example^', 'notHiding'],
  ['example.com#$#body { overflow: auto }', 'notHiding'],
  ['example.com#%#alert(1)', 'notHiding'],
  ['example.com##+js(aopr, x)', 'notRead'],
  ['example.com##^script', 'notRead'],
  ['##..box', 'selector'],
  ['##', 'selector'],
  ['example.com#?#div:-abp-contains(ad)', 'selector'],
  ['example.com##.a { color: red }', 'selector'],
  ['exa mple.com##.box', 'host'],
  ['example.*##.box', 'host'],
  ['/exam.*/##.box', 'host'],
  ['[$path=/a]example.com##.box', 'options'],
])('%s does not: %s', (line, id) => expect(read(line)).toEqual({ rules: [], problems: [{ line: 1, text: line, id }] }));

test('good lines work beside bad ones, whatever ends a line; comments and empty lines are none of either', () => {
  const { rules, problems } = read('! a list\r\n##.one\n\n# a note\r[Adblock Plus 2.0]\n##..\n  ##.two  ');
  expect(rules.map(({ selector }) => selector)).toEqual(['.one', '.two']);
  expect(problems).toEqual([{ line: 6, text: '##..', id: 'selector' }]);
});
