import { expect, test } from 'vitest';
import { changeNature } from '@/utils/article/structure/words/updates';
import { markedKinds, markedOutline, PROSE, PROSE_LINE } from './helpers';

const POINTS = '<ul><li>The first point is made here.</li><li>The second one follows it.</li></ul>';
const POINT_LINES = [
  '  ul',
  '    -',
  '      p The first point is made here.',
  '    -',
  '      p The second one follows it.',
];

test.each<[what: string, html: string, outline: string[]]>([
  [
    'a box by name',
    `<div class="key-points"><h2>Key points</h2>${POINTS}</div>`,
    ['keyPoints Key points', ...POINT_LINES],
  ],
  [
    'an aside by name',
    `<aside class="article-summary sidebar"><p class="title">In brief</p>${POINTS}</aside>`,
    ['keyPoints In brief', ...POINT_LINES],
  ],
  [
    'a list by name',
    '<ul class="story-highlights"><li>The first point is made here.</li><li>The second one follows it.</li></ul>',
    ['keyPoints', ...POINT_LINES],
  ],
  [
    'a heading and its list',
    `<h3>Das Wichtigste in Kürze:</h3>${POINTS}${PROSE}`,
    ['keyPoints Das Wichtigste in Kürze:', ...POINT_LINES, PROSE_LINE],
  ],
  [
    'what a live report knows',
    `<section class="live-summary"><h2>What we know so far</h2>${POINTS}</section>`,
    ['keyPoints What we know so far', ...POINT_LINES],
  ],
  [
    'a bold line and its list',
    `<p><strong>Key takeaways</strong></p>${POINTS}`,
    ['keyPoints Key takeaways', ...POINT_LINES],
  ],
])('key points: %s', (_what, html, outline) => {
  expect(markedOutline(html)).toEqual(outline);
});

test.each<[what: string, html: string]>([
  [
    'a list of links',
    '<div class="key-points"><h2>Key points</h2><ul><li><a href="/a">A story of some length</a></li><li><a href="/b">Another story of length</a></li></ul></div>',
  ],
  ['a heading that goes on', `<h2>Summary of the trial</h2>${POINTS}`],
  ['a heading over prose', `<h2>Summary</h2>${PROSE}`],
  ['what somebody knows', `<h2>What we know about bridges</h2>${POINTS}`],
  ['a newsletter box', `<div class="newsletter key-points">${POINTS}</div>`],
  ['keyboard, keynote', `<div class="keyboard-points"><h3>Keys</h3>${POINTS}</div>`],
  ['one point', '<div class="key-points"><ul><li>Only one point is in here.</li></ul></div>'],
])('no key points: %s', (_what, html) => {
  expect(markedKinds(html)).not.toContain('keyPoints');
});

test.each<[what: string, html: string, outline: string[]]>([
  [
    'an aside of prose with a title',
    `${PROSE}<aside><h3>What is a lede?</h3>${PROSE}</aside>${PROSE}`,
    [PROSE_LINE, 'factBox What is a lede?', `  ${PROSE_LINE}`, PROSE_LINE],
  ],
  [
    'a box by name',
    `${PROSE}<div class="fact-box"><h4>Facts</h4>${PROSE}</div>`,
    [PROSE_LINE, 'factBox Facts', `  ${PROSE_LINE}`],
  ],
])('a fact box: %s', (_what, html, outline) => {
  expect(markedOutline(html)).toEqual(outline);
});

test.each<[what: string, html: string]>([
  ['related stories', `${PROSE}<aside class="related"><h3>More</h3>${PROSE}</aside>${PROSE}`],
  ['a newsletter form', `${PROSE}<aside><h3>News by mail</h3>${PROSE}<form><input></form></aside>${PROSE}`],
  ['the side bar of the page', `<main>${PROSE}</main><aside><h3>Weather</h3>${PROSE}</aside>`],
  [
    'links',
    `${PROSE}<aside><h3>Read on</h3><p><a href="/a">The valley was quiet that morning, and the river ran as it had always run.</a></p></aside>${PROSE}`,
  ],
])('no fact box: %s', (_what, html) => {
  expect(markedKinds(html)).not.toContain('factBox');
});

test.each<[what: string, html: string, outline: string[]]>([
  [
    'an aside by name',
    `${PROSE}<aside class="pullquote"><p>“There is no other theft of this size.”</p></aside>`,
    [PROSE_LINE, 'quote pull', '  p There is no other theft of this size.'],
  ],
  [
    'with its speaker',
    '<aside class="pull-quote"><blockquote>No other theft is like it.</blockquote><cite>Jane Roe</cite></aside>',
    ['quote pull — Jane Roe//', '  p No other theft is like it.'],
  ],
  [
    'of the words of the story',
    `${PROSE}<aside class="pullquote">The valley was quiet that morning</aside>`,
    [PROSE_LINE],
  ],
  [
    'an aside wholly quoted',
    '<aside>“There is no other theft of this size.”</aside>',
    ['quote pull', '  p There is no other theft of this size.'],
  ],
  [
    'a paragraph by name',
    '<p class="pullquote">There is no other theft.</p>',
    ['quote pull', '  p There is no other theft.'],
  ],
  [
    'lines by name',
    '<blockquote><p>We build.</p><p class="quote-author">Jane Roe</p><p class="quote-role">mayor</p></blockquote>',
    ['quote — Jane Roe/mayor/', '  p We build.'],
  ],
])('a pull quote: %s', (_what, html, outline) => {
  expect(markedOutline(html)).toEqual(outline);
});

test.each<[what: string, html: string]>([
  ['an aside of links', '<aside class="pullquote"><ul><li><a href="/a">Story</a></li></ul></aside>'],
  ['a callout of a shop', '<div class="callout">Buy now and save.</div>'],
  ['a price quote', '<div class="quote-form"><form><input></form></div>'],
])('no pull quote: %s', (_what, html) => {
  expect(markedKinds(html)).not.toContain('quote');
});

test.each<[what: string, html: string, outline: string[]]>([
  [
    'a correction with date',
    '<p class="correction"><strong>Correction, 3 March 2026:</strong> An earlier version gave the wrong height of the tower.</p>',
    ['correction 2026-03-03', '  p *Correction, 3 March 2026:* An earlier version gave the wrong height of the tower.'],
  ],
  [
    'an update',
    '<p><em>Update: The council has since answered our questions in writing.</em></p>',
    ['update', '  p _Update: The council has since answered our questions in writing._'],
  ],
  [
    'a German note',
    '<p>Anmerkung der Redaktion: In einer früheren Fassung stand eine falsche Zahl.</p>',
    ['update', '  p Anmerkung der Redaktion: In einer früheren Fassung stand eine falsche Zahl.'],
  ],
])('a note: %s', (_what, html, outline) => {
  expect(markedOutline(html)).toEqual(outline);
});

test.each([
  ['Correction: the tower is lower.', 'correction'],
  ['Korrektur – der Turm ist niedriger.', 'correction'],
  ['Rectificatif : la tour', 'correction'],
  ['更正：塔的高度', 'correction'],
  ['Update (3 p.m.): more', 'update'],
  ['This article was updated on Monday to add a reply.', 'update'],
  ['Correction of the course took years.', undefined],
  ['Update your browser now.', undefined],
  ['Corrections officers went on strike.', undefined],
  ['Updates are free, said the maker. It added: not for all.', undefined],
  ['The update: a long story.', undefined],
])('%s is %s', (text, nature) => {
  expect(changeNature(text)).toBe(nature);
});

test('the date of the story is no note', () => {
  expect(markedKinds('<p>Updated: 3 March 2026, 10:15 (first published 2 March 2026)</p>')).toEqual(['paragraph']);
});
