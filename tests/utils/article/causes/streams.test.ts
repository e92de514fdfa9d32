/** Pages that show more than the story that was opened: streams, scoreboards. */
import { expect, test } from 'vitest';
import { extract } from '@/utils/article/extract';
import { articleText } from '@/utils/article/text';
import { sentence } from './pages';

const minute = (title: string, from: number, count: number): string =>
  `<div class="minute"><h1 class="minute-title">${title}</h1>${Array.from({ length: count }, (_, i) => `<p>${sentence(from + i)} ${sentence(from + i)}</p>`).join('')}</div>`;
const stream = (first: string, later: string): string => {
  const page = new DOMParser().parseFromString(
    `<!doctype html><title>The crane leaves</title><body><div id="one">${first}</div><div id="more">${later}</div>`,
    'text/html',
  );
  const found = extract(page, { force: true, kind: 'article' });
  return found ? articleText(found.article) : '';
};

test('a stream of stories: the one with the headline of the page', () => {
  const text = stream(minute('The crane leaves', 0, 3), minute('A ship comes', 20, 6) + minute('The tide', 40, 6));
  expect(text).toContain('Sentence 0');
  expect(text).not.toContain('Sentence 20');
});

test('headings of sections at the first level', () => {
  const section = (title: string, from: number): string => minute(title, from, 5).replace(' class="minute-title"', '');
  const text = stream(minute('The crane leaves', 0, 2), section('How it came', 20) + section('Who saw it', 40));
  expect(text).toContain('Sentence 20');
  expect(text).toContain('Sentence 40');
});

test('a headline in a box of its own above its story', () => {
  const text = stream('<h1>The crane leaves</h1><p>From the harbour desk.</p>', minute('A ship comes', 20, 6));
  expect(text).toContain('Sentence 20');
});

test('scores and no running text above a short story', () => {
  const scores = Array.from({ length: 40 }, (_, i) => `<li><span>OAK ${i}</span> <span>KC ${i + 8}</span></li>`).join(
    '',
  );
  // The name makes readers by density pass over the story.
  const text = stream(`<ul>${scores}</ul>`, `<div class="community">${minute('The crane leaves', 0, 2)}</div>`);
  expect(text).toContain('Sentence 1');
  expect(text).not.toContain('OAK');
});
