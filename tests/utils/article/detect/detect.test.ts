import { describe, expect, test } from 'vitest';
import { detect } from '@/utils/article/detect';
import { articles, forumCauses, others } from './pages';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

test.each(articles)('article: $cause', ({ html, address }) => {
  const { outcome, pageKind, because, probability } = detect(parse(html), address);
  expect({ outcome, pageKind }, `${probability.toFixed(2)} ${because.join(' ')}`).toEqual({
    outcome: 'article',
    pageKind: 'article',
  });
});

test.each(others)('not an article: $cause', ({ html, address }) => {
  const { outcome, because, probability } = detect(parse(html), address);
  expect(outcome, `${probability.toFixed(2)} ${because.join(' ')}`).not.toBe('article');
});

test.each(others.filter(({ cause }) => forumCauses.includes(cause)))('its posts are the page: $cause', (page) => {
  expect(detect(parse(page.html), page.address).pageKind).toBe('forum');
});

test.each(articles)('its comments are comments: $cause', ({ html, address }) => {
  expect(detect(parse(html), address).pageKind).not.toBe('forum');
});

describe('whatever comes', () => {
  test.each([
    ['nothing', ''],
    ['text alone', 'hello'],
    ['frames', '<frameset><frame src="a.html"></frameset>'],
    ['JSON-LD that is none', '<script type="application/ld+json">{"@type": [</script><p>x</p>'],
    ['a stray end tag and an address with a stray percent sign', '</div></body><p>x'],
    ['deep nesting', '<div>'.repeat(300)],
  ])('%s gives "no"', (_, html) => {
    const document = parse(html);
    for (const address of ['', 'about:blank', 'file:///x/y.html', 'https://example.com/100%/x']) {
      expect(detect(document, address).outcome).toBe('no');
    }
  });

  test('the page stays as it was, and the judgement too', () => {
    const [story] = articles;
    if (!story) throw new Error('fixture');
    const document = parse(story.html);
    const before = document.documentElement.outerHTML;
    const first = detect(document, story.address);
    expect(detect(document, story.address)).toEqual(first);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('reasons are ids of present features, few, strongest first', () => {
    const [story] = articles;
    if (!story) throw new Error('fixture');
    const { because } = detect(parse(story.html), story.address);
    expect(because.length).toBeGreaterThan(2);
    expect(because.length).toBeLessThanOrEqual(9);
    expect(because).toContain('slugWords');
    expect(because).not.toContain('scatter');
  });
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
