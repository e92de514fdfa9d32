import { expect, test } from 'vitest';
import { countWords } from '@/utils/article/text/words';

test.each([
  ['The crane leaves the harbour.', 5],
  ["It doesn't cost 1,000.50 euros", 5],
  ['well-known ships – and “others”', 5],
  ['', 0],
  ['… — !', 0],
  ['Привет, мир', 2],
  ['مرحبا بالعالم', 2],
])('%j has %i words, as the segmenter counts', (text, words) => {
  const segments = new Intl.Segmenter('en', { granularity: 'word' }).segment(text);
  expect([...segments].filter(({ isWordLike }) => isWordLike).length).toBe(words);
  expect(countWords(text)).toBe(words);
});

test('Chinese words are told apart, and a wrong language tag does no harm', () => {
  expect(countWords('港口的旧起重机被拆除并运走', 'zh')).toBeGreaterThan(4);
  expect(countWords('港口的旧起重机', 'no_such-tag!')).toBeGreaterThan(1);
});
