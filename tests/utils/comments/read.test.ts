import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locateComments, readComments } from '@/utils/comments/read';
import { listSection, wordings } from '../../fixtures/comments/languages';
import { mustStay } from '../../fixtures/comments/mustStay';
import { pageWith } from '../../fixtures/comments/wrap';

function parse(after: string): Document {
  return new DOMParser().parseFromString(pageWith(after), 'text/html');
}
const system = (id: string): Document => parse(readFileSync(`tests/fixtures/comments/systems/${id}.html`, 'utf8'));

test('WordPress: author, time and text of each comment', () => {
  expect(readComments(system('wordpress'))).toEqual([
    { author: 'Ada', time: '2026-03-01T10:00', text: 'I was on that quay, and the crates were blue.', depth: 0 },
    { author: 'Bo', time: '2026-03-02T10:00', text: 'I was on that quay, and the crates were red.', depth: 0 },
    { author: 'Cy', time: '2026-03-03T10:00', text: 'I was on that quay, and the crates were green.', depth: 0 },
  ]);
});

test('a letter in the place of a picture is no author', () => {
  const page = parse(`<div id="comments" class="comments-area"><h2>1 Comment</h2><ol class="comment-list">
    <li class="comment" id="comment-1"><div class="author-img"><span class="avatar">A</span></div><div class="comment-text">
      <span class="author">Ada</span> <div class="comment-content"><p>First</p></div></div></li></ol></div>`);
  expect(readComments(page)).toEqual([{ author: 'Ada', text: 'First', depth: 0 }]);
});

test('answers stand deeper than what they answer', () => {
  const page = parse(`<div id="comments" class="comments-area"><h2>2 Comments</h2><ol class="comment-list">
    <li class="comment" id="comment-1"><article class="comment-body"><b class="fn">Ada</b><div class="comment-content"><p>First</p><p>line</p></div></article>
      <ol class="children"><li class="comment" id="comment-2"><article class="comment-body"><b class="fn">Bo</b><div class="comment-content"><p>Answer</p></div></article></li></ol>
    </li></ol></div>`);
  expect(readComments(page)).toEqual([
    { author: 'Ada', text: 'First\nline', depth: 0 },
    { author: 'Bo', text: 'Answer', depth: 1 },
  ]);
});

test.each(['squarespace', 'drupal', 'isso', 'substack', 'typepad', 'hubspot'])('%s: three comments', (id) => {
  expect(readComments(system(id)).map(({ author, depth }) => [author, depth])).toEqual([
    ['Ada', 0],
    ['Bo', 0],
    ['Cy', 0],
  ]);
});

test('a list whose names say nothing is read by its reply controls', () => {
  const [english] = wordings;
  const found = readComments(parse(english ? listSection(english) : ''));
  expect(found.map(({ author, text }) => [author, text.includes('Apricots')])).toEqual([
    ['Ada', true],
    ['Bo', true],
    ['Cy', true],
  ]);
});

test.each([
  ['wordpress', 'page', 3],
  ['disqus', 'frame', undefined],
  ['giscus', 'frame', undefined],
  ['isso', 'page', 3],
])('%s is in the %s, %s comments', (id, place, count) => {
  const found = locateComments(system(id));
  expect(found?.place).toBe(place);
  expect(found?.count).toBe(count);
  expect(found?.element).toBeInstanceOf(HTMLElement);
});

test('there are none without a section, and none where they are the page', () => {
  expect(locateComments(parse(''))).toBeUndefined();
  expect(readComments(parse(''))).toEqual([]);
  for (const { html } of mustStay.slice(0, 20)) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(locateComments(page)).toBeUndefined();
    expect(readComments(page)).toEqual([]);
  }
});
