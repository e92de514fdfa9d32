/** Places of titles and dates that only some systems use, and places that look like them. */
import { expect, test } from 'vitest';
import { readMetadata } from '@/utils/article/metadata';
import { readHead } from '@/utils/article/metadata/head';

const PROSE = `<p>${'The crane that stood over the old harbour for ninety years was taken apart on Monday morning. '.repeat(5)}</p>`;
const read = (head: string, body: string, url = 'https://www.example.org/crane') => {
  const document = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}${PROSE}</body></html>`,
    'text/html',
  );
  return readMetadata(document, readHead(document, url));
};
const titled = (title: string, card: string): string =>
  `<title>${title}</title><meta property="og:title" content="${card}">`;

test.each([
  [
    'the blog as first-level heading, the story below it',
    titled('Lessons: The crane leaves', 'The crane leaves'),
    '<h1>Lessons</h1><h3>The crane leaves</h3>',
    'The crane leaves',
  ],
  [
    'the site behind the title',
    titled('The crane leaves – Lessons', 'The crane leaves'),
    '<h1>Lessons</h1><h2>The crane leaves</h2>',
    'The crane leaves',
  ],
  [
    'two names of the site before the title',
    '<title>CraneTimes | CraneTimes.example - The crane that stood by the harbour for ninety years leaves</title>',
    '<h1>Pulse!</h1>',
    'The crane that stood by the harbour for ninety years leaves',
  ],
  [
    'a heading that the title of the page repeats behind a shorter one',
    titled('The crane: How it left the harbour', 'How it left the harbour'),
    '<h1>The crane: How it left the harbour</h1>',
    'The crane: How it left the harbour',
  ],
  [
    'cards that name the site only, against the address',
    titled('The old crane leaves | Harbour Post', 'Harbour Post'),
    '<h1>The old crane leaves</h1>',
    'The old crane leaves',
  ],
])('title: %s', (_, head, body, expected) => {
  const url = `https://www.cranetimes.example/${expected.includes('old') ? 'the-old-crane-leaves' : '2025'}`;
  expect(read(head, body, url).title).toBe(expected);
});

test('data whose quotation marks are escaped as in markup', () => {
  const data =
    '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Ships &amp;amp; cranes&quot;,&quot;datePublished&quot;:&quot;2025-11-17&quot;}';
  expect(read(`<script type="application/ld+json">${data}</script>`, '').published).toBe('2025-11-17');
});

test.each([
  [
    'a line above the headline, with comments below the story',
    `<h2>Monday, September 8, 2008</h2><h1>Crane</h1>${'<p>It left.</p>'.repeat(12)}<p>Jane, September 11, 2008</p>`,
    '2008-09-08',
  ],
  [
    'the foot of the story',
    '<article><h1>Crane</h1><footer><span><time datetime="2025-08-12">x</time></span></footer></article>',
    '2025-08-12',
  ],
  [
    'the foot of the page',
    '<article><h1>Crane</h1></article><footer><span><time datetime="2025-08-12">x</time></span></footer>',
    undefined,
  ],
  [
    'what "4 hours ago" was written from',
    '<h1>Crane</h1><ul><li><time data-published="2016-12-09 09:13:00Z">4 hours ago</time></li></ul>',
    '2016-12-09T09:13:00Z',
  ],
  [
    'seconds since 1970',
    '<article><h1>Crane</h1><time data-timestamp="1481274780">4 hours ago</time></article>',
    '2016-12-09T09:13:00Z',
  ],
  [
    'a place that is no time element',
    '<article><h1>Crane</h1><span class="post-date" data-timestamp="1481274780">4 hours ago</span></article>',
    '2016-12-09T09:13:00Z',
  ],
  [
    'milliseconds since 1970',
    '<article><h1>Crane</h1><time data-utc="1481274780000">4 hours ago</time></article>',
    '2016-12-09T09:13:00Z',
  ],
  [
    'the moment of a change',
    '<article><h1>Crane</h1><time data-modified-time="1481274780">4 hours ago</time></article>',
    undefined,
  ],
  ['the moment of a review', '<h1>Crane</h1><span class="date" data-review-date="2026-03-05">good</span>', undefined],
  [
    'a number that is no moment',
    '<article><h1>Crane</h1><time data-timeout="30000">4 hours ago</time></article>',
    undefined,
  ],
  [
    'a side box of the story',
    '<article><h1>Crane</h1><aside><time datetime="2025-08-12">x</time></aside></article>',
    undefined,
  ],
])('date in %s', (_, body, expected) => {
  expect(read('', body).published).toBe(expected);
});

const PAGE = '<h1>The crane leaves</h1>';
test.each([
  [
    'a byline set as a menu',
    `${PAGE}<nav><a href="/city">City</a> Edited by <span itemprop="author"><span itemprop="name">Ann Lee</span></span></nav>`,
    ['Ann Lee'],
  ],
  [
    'a menu of writers',
    `${PAGE}<nav>${'<a href="/topics">All topics of the harbour town</a>'.repeat(8)}<span itemprop="author">Ann Lee</span></nav>`,
    [],
  ],
  ['one word that is the address of the author', `${PAGE}<div><a href="/author/paul/">Paul</a></div>`, ['Paul']],
  ['one word that is not', `${PAGE}<div><a href="/author/all/">Harbours</a></div>`, []],
  [
    'several authors in a list',
    `${PAGE}<p>${'A word. '.repeat(50)}</p><ul><li><div class="author">Ann Lee</div></li><li><div class="author">Bo Roe</div></li></ul>`,
    ['Ann Lee', 'Bo Roe'],
  ],
  [
    'authors of a list of stories',
    `${PAGE}<p>${'A word. '.repeat(50)}</p><ul><li><h3>One</h3><div class="author">Ann Lee</div></li><li><h3>Two</h3><div class="author">Bo Roe</div></li></ul>`,
    ['Ann Lee'],
  ],
  [
    'authors of a list of links',
    `${PAGE}<p>${'A word. '.repeat(50)}</p><ul><li><a href="/1">One</a> <span class="author">Ann Lee</span></li><li><a href="/2">Two</a> <span class="author">Bo Roe</span></li></ul>`,
    ['Ann Lee'],
  ],
  [
    'a box about the author, by its id',
    `${PAGE}<div id="authorinfobox"><a href="/author/annlee/">Ann Lee</a> ${'has covered cranes for years. '.repeat(8)}</div>`,
    ['Ann Lee'],
  ],
  ['an id that only sounds like it', `${PAGE}<div id="authorization"><b>Forms Needed</b></div>`, []],
  ['a page of an editor', `${PAGE}<div><a href="/about/editors/ann-lee/">Ann Lee</a></div>`, ['Ann Lee']],
])('byline: %s', (_, body, names) => {
  expect(read('', body).byline.map(({ name }) => name)).toEqual(names);
});

test.each([
  [
    'two names, the first a firm',
    '<meta name="author" content="Harbour Inc."><meta name="author" content="Ann Lee">',
    ['Ann Lee'],
  ],
  ['a firm alone', '<meta name="author" content="Harbour Inc.">', ['Harbour Inc.']],
  [
    'a surname that is short for a firm',
    '<meta name="author" content="Harbour Ltd."><meta name="author" content="Ana Co">',
    ['Ana Co'],
  ],
  ['surname first', '<meta name="dcterms.creator" content="Lee, Ann">', ['Ann Lee']],
  ['two authors', '<meta name="author" content="Ann Lee, Bo Roe">', ['Ann Lee', 'Bo Roe']],
])('byline in meta elements: %s', (_, head, names) => {
  expect(read(head, PAGE).byline.map(({ name }) => name)).toEqual(names);
});

const DIARY = 'Lee’s Diary - Why the crane is leaving';
test.each([
  [
    'the site as first-level heading',
    `<title>${DIARY}</title>`,
    '<h1>Lee’s Diary</h1><h3>■ Why the crane is leaving</h3>',
    'Why the crane is leaving',
  ],
  [
    'no lower heading says the rest',
    `<title>${DIARY}</title>`,
    '<h1>Lee’s Diary</h1><h3>The crane</h3>',
    'Lee’s Diary',
  ],
  [
    'a logo in a link',
    '<title>船要离开港口了_海港_港报</title>',
    '<a class="logo"><h1>港报</h1></a><h2>船要离开港口了</h2>',
    '船要离开港口了',
  ],
  [
    'a shorter headline for lists',
    titled('Crane leaves', 'Why the old crane is leaving the harbour'),
    '<h1 itemprop="alternativeHeadline">Crane leaves</h1><h2>Why the old crane is leaving the harbour</h2>',
    'Why the old crane is leaving the harbour',
  ],
])('title: %s', (_, head, body, expected) => {
  expect(read(head, body).title).toBe(expected);
});
