import { expect, test } from 'vitest';
import { PATHS, text, useNewspaper } from './lib/newspaper';
import { filtersOver, firstLine, isOnTop, isVisible, noticeAfter, scrollByWheel, toolbarWhen } from './lib/seeing';

const newspaper = useNewspaper();
const COMMENT_ROW = 'lede-row[data-kind="comments"]';
const STORIES_ROW = 'lede-row[data-kind="recommendations"]';
const STORIES = '.post-related .item-related';
const COMMENTS = '#comments .comment-list';

test('the reference article opens without its notice: not seen in one frame, not locked, not blurred', async () => {
  const tab = await newspaper.open(PATHS.reference);
  const notice = await noticeAfter(tab, 1500);
  expect(notice).toMatchObject({ frames: 0, seenNow: false });
  expect(await scrollByWheel(tab, 700)).toBeGreaterThan(300);
  expect(await tab.evaluate(filtersOver, '.entry-content p')).toEqual([]);
  expect(await tab.evaluate(isOnTop, '.entry-content p:nth-of-type(2)')).toBe(true);
});

test('the keyboard focus is free again and links can be reached', async () => {
  const tab = await newspaper.open(PATHS.reference);
  const notice = await noticeAfter(tab, 300);
  await tab.focus('.penci-breadcrumb a');
  const focused = await tab.evaluate(() => document.activeElement?.className);
  expect([notice.frames, focused]).toEqual([0, 'crumb']);
});

test('the comments are one quiet row that opens with the keyboard', async () => {
  const tab = await newspaper.open(PATHS.reference);
  await tab.waitFor(isVisible, [COMMENT_ROW], { what: 'the folded row' });
  expect(await tab.evaluate(isVisible, COMMENTS)).toBe(false);
  expect(await tab.evaluate(isVisible, '#respond')).toBe(false);
  expect(await tab.evaluate(() => document.querySelectorAll('lede-row').length)).toBe(2);
  const row = await tab.evaluateInside(COMMENT_ROW, (root) => ({
    text: (root.textContent ?? '').replace(/\s+/g, ' '),
    height: root.host.getBoundingClientRect().height,
  }));
  expect(row.text).toMatch(/Comments \(12\)\s*Show/);
  expect(row.height).toBeLessThan(80);
  await tab.focus('button', { inside: COMMENT_ROW });
  await tab.press('Enter');
  await tab.waitFor(isVisible, [COMMENTS], { what: 'the comments to come back' });
  expect(await tab.evaluate(isVisible, '#respond')).toBe(true);
});

test('the links to other stories are one row that opens by a click; the story, its figures and frame stay', async () => {
  const tab = await newspaper.open(PATHS.reference);
  await tab.waitFor(isVisible, [STORIES_ROW], { what: 'the folded row' });
  expect(await tab.evaluate(isVisible, STORIES)).toBe(false);
  for (const kept of [
    '.post-image img',
    '.post-author',
    '.post-pagination',
    '#sidebar .side-newsfeed a',
    '#penci-footer',
  ]) {
    expect(await tab.evaluate(isVisible, kept), kept).toBe(true);
  }
  await tab.click('button', { inside: STORIES_ROW });
  await tab.waitFor(isVisible, [STORIES], { what: 'the links to come back' });
});

test('the toolbar button counts what was hidden and says what a click will do', async () => {
  const tab = await newspaper.open(PATHS.reference);
  const state = await toolbarWhen(tab, ({ badge }) => badge === '3');
  expect(firstLine(state)).toBe(text('action_read'));
});

test('a question, a cookie line or a story about ad blockers is no notice: the article itself stays whole', async () => {
  const tab = await newspaper.open(PATHS.reference);
  await toolbarWhen(tab, ({ badge }) => badge === '3');
  const hidden = await tab.evaluate(() =>
    [...document.querySelectorAll('.entry-content > *, #header, .penci-breadcrumb, h1, #sidebar .widget')]
      .filter((element) => !element.checkVisibility())
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(hidden).toEqual([]);
});

const BUILDS_OF_NOTICE = [
  'soledad',
  'jannah',
  'bar',
  'toast',
  'dialog',
  'inline',
  'google-bar',
  'google-dialog',
  'chp',
  'antiblock',
  'adunblocker',
  'admiral',
  'iframe',
  'shadow',
];

test.each(BUILDS_OF_NOTICE)('a notice built as "%s" is gone and the page scrolls', async (build) => {
  const tab = await newspaper.open(PATHS.reference, `notice=${build}`);
  const notice = await noticeAfter(tab, 1500);
  expect(notice.seenNow).toBe(false);
  expect(await scrollByWheel(tab, 700)).toBeGreaterThan(300);
  expect(await tab.evaluate(filtersOver, '.entry-content p')).toEqual([]);
  expect(await tab.evaluate(isOnTop, '.entry-content p:nth-of-type(2)')).toBe(true);
});
