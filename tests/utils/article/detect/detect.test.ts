import { expect, test } from 'vitest';
import { detect } from '@/utils/article/detect';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

test('a document without anything is no article and no crash', () => {
  expect(detect(parse('')).outcome).toBe('no');
  expect(detect(parse(''), 'about:blank').outcome).toBe('no');
});

test('a theme that names the wrapper of the story after its side bar hides no article', () => {
  const prose = 'The engineers had listened to the river for a whole winter, and what they heard, they said, was new. ';
  const page = (wrapper: string): Document =>
    parse(
      `<meta property="og:type" content="article"><meta property="article:published_time" content="2025-10-14">
      <div class="${wrapper}"><h1>The river</h1><span class="byline">by A. Writer</span>
      ${`<p>${prose.repeat(4)}</p>`.repeat(12)}</div>`,
    );
  const address = 'https://news.example/world/2025/the-city-that-hears-its-river';
  expect(detect(page('container'), address).outcome).toBe('article');
  expect(detect(page('container right-sidebar'), address).outcome).toBe('article');
});
