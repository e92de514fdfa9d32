import { expect, test } from 'vitest';
import { detect } from '@/utils/article/detect';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

test('a document without anything is no article and no crash', () => {
  expect(detect(parse('')).outcome).toBe('no');
  expect(detect(parse(''), 'about:blank').outcome).toBe('no');
});
