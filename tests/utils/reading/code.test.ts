import { common, createLowlight } from 'lowlight';
import { expect, test } from 'vitest';
import { tokensOf } from '@/utils/reading/code';

const grammars = createLowlight(common);
const parts = (language: string, text: string): string[] =>
  tokensOf(grammars.highlight(language, text)).flatMap(({ text: words, part }) => (part ? [`${part}: ${words}`] : []));

test.each([
  ['js', 'const n = 42; // why', ['keyword: const', 'number: 42', 'comment: // why']],
  ['python', 'def f():\n    return "x"', ['keyword: def', 'title: f', 'keyword: return', 'string: "x"']],
  ['diff', '-old\n+new', ['deletion: -old', 'addition: +new']],
  ['html', '<b class="x">y</b>', expect.arrayContaining(['string: "x"'])],
  ['js', 'words', []],
] as const)('%s %j', (language, text, expected) => expect(parts(language, text)).toEqual(expected));

test.each([
  ['js', 'let a = 1 + `one`; /* <script> & */'],
  ['css', 'a::before { content: "\\201c" }'],
  ['json', '{ "a": [1, null] }'],
] as const)('the pieces of %s are the code, to the letter', (language, text) => {
  const tokens = tokensOf(grammars.highlight(language, text));
  expect(tokens.map((token) => token.text).join('')).toBe(text);
});

test('what is no tree of code is nothing', () => {
  expect(tokensOf({ type: 'root' })).toEqual([]);
  expect(tokensOf({ type: 'element', properties: { className: 'hljs-keyword' }, children: [] })).toEqual([]);
});
