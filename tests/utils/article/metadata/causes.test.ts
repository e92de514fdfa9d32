/** Causes of wrong titles, bylines and dates, each with a small page: what has to come out, and what must not. */
import { expect, test } from 'vitest';
import { readMetadata } from '@/utils/article/metadata';
import { readHead } from '@/utils/article/metadata/head';
import { isNameLike, isPersonShaped } from '@/utils/article/metadata/names';

const PROSE = `<p>${'The crane that stood over the old harbour for ninety years was taken apart on Monday morning. '.repeat(5)}</p>`;
const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const read = (head: string, body: string, url: string) => {
  const document = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  return readMetadata(document, readHead(document, url));
};
const og = (title: string): string => `<title>${title}</title><meta property="og:title" content="${title}">`;
const HERE = 'https://www.harbourtimes.example/crane';

test.each([
  ['a section with a bar', og('The crane leaves town | District'), '<h1>The crane leaves town | District</h1>', HERE],
  ['the site by its host', og('The crane leaves town - Harbourtimes.example'), '', HERE],
  [
    'a box heading among several',
    og('The crane leaves town'),
    '<h1>Contact us</h1><h2>The crane leaves town</h2><h1>Follow us</h1>',
    HERE,
  ],
  [
    'sections as first-level headings',
    og('The crane leaves town'),
    '<h1>Crane</h1><p>x</p><h1>Town</h1><p>y</p><h1>What next</h1>',
    HERE,
  ],
  [
    'a date inside the heading',
    og('The crane leaves town'),
    '<h1><small>Dec 18 2025</small> The crane leaves town</h1>',
    HERE,
  ],
  [
    'an advertising line, against all others and the address',
    og('The crane leaves town'),
    '<h1>Book your harbour tour in town today</h1>',
    'https://www.harbourtimes.example/the-crane-leaves-town',
  ],
  [
    'a paragraph as heading',
    og('The crane leaves town'),
    `<h1>${'Learn more about the crane. '.repeat(10)}</h1>`,
    HERE,
  ],
  [
    'a source and a count in the heading',
    og('The crane leaves town'),
    '<h1>The crane leaves town (news.example) 87</h1>',
    HERE,
  ],
  [
    'the host as heading',
    '<title>harbourtimes.example The crane leaves town</title>',
    '<h1>harbourtimes.example</h1>',
    HERE,
  ],
])('title: %s', (_, head, body, url) => {
  expect(read(head, `${body}${PROSE}`, url).title).toBe('The crane leaves town');
});

test.each([
  ['a short heading that the others only lengthen', 'Index funds', 'Index funds: all you need to know'],
  [
    'a bar in a long title is part of it',
    'Ten cranes | The best and the finest of all the harbours here',
    'Ten cranes',
  ],
  ['a heading that other titles turn round', 'Seven tips for a crane', 'Your crane: seven tips and tricks'],
])('title stays: %s', (_, heading, other) => {
  expect(read(og(other), `<h1>${heading}</h1>${PROSE}`, HERE).title).toBe(heading);
});

const story = (author: unknown): string => ld({ '@type': 'NewsArticle', headline: 'The crane leaves town', author });
const H1 = '<h1>The crane leaves town</h1>';

test.each([
  ['escaped signs', story({ name: 'Jane &amp; John' }), '', ['Jane', 'John']],
  [
    'an organisation with "and"',
    story({ '@type': 'Organization', name: 'Centre for Cranes and Ships' }),
    '',
    ['Centre for Cranes and Ships'],
  ],
  [
    'the site as author, a person on the page',
    `<meta property="og:site_name" content="Harbour Times">${story({ name: 'Harbour Times' })}`,
    '<p>By Jane Roe</p>',
    ['Jane Roe'],
  ],
  [
    'an account as author, a person on the page',
    story({ name: 'jroe.admin' }),
    '<p>Written by Jane Roe</p>',
    ['Jane Roe'],
  ],
  [
    'a role in the next element',
    '',
    '<div class="byline"><span>Jane Roe</span><span>Tech Reporter</span></div>',
    ['Jane Roe'],
  ],
  [
    'two linked authors',
    '',
    '<div><a href="/author/jane">Jane Roe</a> <a href="/author/john">John Doe</a></div>',
    ['Jane Roe', 'John Doe'],
  ],
  ['a label and a list', '', '<h6>Author(s)</h6><ul><li>Jane Roe</li><li>John Doe</li></ul>', ['Jane Roe', 'John Doe']],
  ['a label in German', '', '<p>Autorin: Erika Muster</p>', ['Erika Muster']],
  ['a portrait', '', '<div><img alt="Jane Roe" src="j.jpg"><span>Jane Roe</span></div>', ['Jane Roe']],
  ['one line of name, role and date', '', '<p>Jane Roe | Senior Writer | July 2, 2025</p>', ['Jane Roe']],
  [
    'an author box with a portrait',
    '',
    `<div class="author-box"><img alt="Jane Roe" src="j.jpg"><b>Jane Roe</b> ${'writes about harbours. '.repeat(9)}</div>`,
    ['Jane Roe'],
  ],
  ['a line below the story', '', `${PROSE.repeat(9)}<p>Written by <a href="/x">Jane Roe</a></p>`, ['Jane Roe']],
  [
    'the card of a social network',
    '<meta name="twitter:label1" content="Interview by"><meta name="twitter:data1" content="Jane Roe">',
    '',
    ['Jane Roe'],
  ],
  [
    'another person under the headline than in the data',
    story({ name: 'Ann Poe' }),
    '<p>By: Jane Roe</p>',
    ['Jane Roe'],
  ],
  [
    'more persons under the headline than in the data',
    story({ name: 'Jane Roe' }),
    '<p><a href="/author/jane">Jane Roe</a>, <a href="/author/john">John Doe</a> &amp; <a href="/author/ann">Ann Poe</a></p>',
    ['Jane Roe', 'John Doe', 'Ann Poe'],
  ],
  ['a name beside its date', '', '<div><p>Jane Roe</p><p>July 2, 2025</p></div>', ['Jane Roe']],
  ['a name above its role', '', '<div><p>Jane Roe</p><p>Co-Founder &amp; Marketing Director</p></div>', ['Jane Roe']],
  [
    'names with degrees',
    '',
    '<p>Jane Roe, DVM, DACVB; John Doe, BA, VTS (Behavior)</p>',
    ['Jane Roe, DVM, DACVB', 'John Doe, BA, VTS (Behavior)'],
  ],
  [
    'who reviewed it stands first',
    '',
    '<p>Medically reviewed by <a>Ann Poe</a> — Written by <a>Jane Roe</a></p>',
    ['Jane Roe'],
  ],
  ['the section after the name', '', '<p>July 2, 2025 • Jane Roe in <a href="/c">Ships</a></p>', ['Jane Roe']],
  [
    'the owner of a site that is named after them',
    '',
    `<header><a href="/">Jane Harbourtimes</a></header><p>${'I like what my crane does. '.repeat(4)}</p>`,
    ['Jane Harbourtimes'],
  ],
])('byline: %s', (_, head, body, names) => {
  const found = read(`${og('The crane leaves town')}${head}`, `${H1}${body}${PROSE}`, HERE);
  expect(found.byline.map(({ name }) => name)).toEqual(names);
});

test.each([
  ['"by" in running text', `<p>You are bound by <a href="/x">Our Terms</a> ${'when you read on. '.repeat(30)}</p>`],
  ['a link to an author in the text far below', `${PROSE.repeat(9)}<p>See <a href="/people/ron">Ron Sands</a></p>`],
  ['the names of sections', '<div><a href="/c/health">Mental Health</a> <span>July 2, 2025</span></div>'],
  ['a weekday', '<p class="author">Sat</p>'],
  ['a day and month', '<p class="author">20 Dec</p>'],
  ['a section beside the date', '<p class="category">Products Liability</p><p>July 2, 2025</p>'],
  ['a firm whose site is named after it', '<header><a href="/">Harbourtimes Holding</a></header>'],
  [
    '"by" inside a sentence',
    `<p>${'The crane was built long ago. '.repeat(9)}It was made by <a href="/x">Ron Sands</a>.</p>`,
  ],
  ['buttons in a byline', '<div class="byline"><span>No Comments</span></div>'],
  ['authors of comments', '<div class="comments"><span class="author">Ann Poe</span></div>'],
])('no byline: %s', (_, body) => {
  expect(read(og('The crane leaves town'), `${H1}${body}${PROSE}`, HERE).byline).toEqual([]);
});

test.each([
  ['the page only tells of changes', '', '<p>Updated: December 9, 2025</p>', '2025-12-09'],
  [
    'only the data tell of changes',
    ld({ '@type': 'Article', headline: 'x', dateModified: '2025-07-09' }),
    '',
    '2025-07-09',
  ],
  ['published and changed', '', '<p>Updated: December 9, 2025</p><p>Published: May 1, 2025</p>', '2025-05-01'],
  ['a time element without a machine date', '', `${PROSE.repeat(9)}<time>Aug 04, 2025</time>`, '2025-08-04'],
  ['a place named as date', '', `${PROSE.repeat(9)}<span class="date">Posted on April 13, 2023</span>`, '2023-04-13'],
  [
    'a stamp in universal time, a day off the address',
    '<meta property="article:published_time" content="2025-12-19T02:41:41+00:00">',
    '',
    '2025-12-18',
  ],
  [
    'another date under the headline than the stamp',
    ld({ '@type': 'Article', headline: 'x', datePublished: '2025-11-05T08:00:00Z' }),
    '<p>January 31, 2024</p>',
    '2024-01-31',
  ],
  [
    'a stamp with day and month the wrong way round, the month in words on the page',
    '<meta property="article:published_time" content="03-09-2026">',
    '<p>Published March 9, 2026</p>',
    '2026-03-09',
  ],
  ['a label far from the headline', '', `${PROSE.repeat(9)}<p>Published</p><p>August 30, 2024</p>`, '2024-08-30'],
  [
    'only the meta element of changes',
    '<meta property="article:modified_time" content="2023-06-12T10:39:42+00:00">',
    '',
    '2023-06-12T10:39:42+00:00',
  ],
  [
    'year, month and day of a journal',
    '<meta name="citation_publication_date" content="2023 Jan 7">',
    '',
    '2023-01-07',
  ],
])('date: %s', (_, head, body, date) => {
  const url = head.includes('T02:41') ? 'https://www.harbourtimes.example/2025/12/18/crane' : HERE;
  expect(read(`${og('The crane leaves town')}${head}`, `${H1}${body}${PROSE}`, url).published).toBe(date);
});

test.each([
  ['a change that is called so', '<p>Updated on January 31, 2024</p>'],
  ['a day to other, by time zones', '<p>November 4, 2025</p>'],
  ['the same date beside it', '<p>November 5, 2025</p><p>January 31, 2024</p>'],
  ['a date in a sentence', '<p>The sale is valid until January 31, 2024.</p>'],
  ['a date in a table', '<table><tr><td>1/31/2024</td></tr></table>'],
  ['day and month in figures may be the other way round', '<p>11.05.2025</p>'],
])('the stamp stands: %s', (_, body) => {
  const head = ld({ '@type': 'Article', headline: 'x', datePublished: '2025-11-05T08:00:00Z' });
  expect(read(`${og('The crane leaves town')}${head}`, `${H1}${body}${PROSE}`, HERE).published).toBe(
    '2025-11-05T08:00:00Z',
  );
});

test.each([
  ['dates of other stories', '<aside><time datetime="2025-01-01">New year</time></aside>'],
  ['dates of comments', '<div class="comment"><time datetime="2025-01-01">New year</time></div>'],
  ['years in the text', '<p class="summary">The plan of 2025 was 12 pages long.</p>'],
])('no date: %s', (_, body) => {
  expect(read(og('The crane leaves town'), `${H1}${PROSE.repeat(9)}${body}`, HERE).published).toBeUndefined();
});

test.each([
  ['Jane Roe', true, true],
  ['Marna van der Merwe', true, true],
  ['Jane Roe, MD', true, true],
  ['山田太郎', true, true],
  ['ibby', false, true],
  ['News Desk', false, true],
  ['Read More', false, false],
  ['the end of this tutorial', false, false],
  ['agree to', false, false],
  ['filing a tax return.', false, false],
])('%j: a person %j, a name %j', (text, person, name) => {
  expect([isPersonShaped(text), isNameLike(text)]).toEqual([person, name]);
});
