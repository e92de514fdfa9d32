import { describe, expect, test } from 'vitest';
import type { Tab } from '../drivers';
import { text, useNewspaper } from '../lib/newspaper';
import { openReader, readerIsClosed, readerIsOpen, readReader } from '../lib/reader';
import { openReference } from '../lib/reference';
import { firstLine, noticeAfter, readerGone, scrollByWheel, toolbarWhen } from '../lib/seeing';
import { openWhole } from '../lib/view';

const newspaper = useNewspaper();

test('the title of the button says that a click closes the reader', async () => {
  const tab = await openReference(newspaper);
  await openReader(tab);
  const state = await toolbarWhen(tab, (now) => firstLine(now) === text('action_close'));
  expect(firstLine(state)).toBe(text('action_close'));
});

describe('opening', () => {
  test('by the shortcut Alt+R', async () => {
    const tab = await openReference(newspaper);
    if (newspaper.session.realShortcuts) {
      await tab.pressShortcut('Alt+R');
      await readerIsOpen(tab);
      await tab.pressShortcut('Alt+R');
      await readerIsClosed(tab);
    } else {
      // Chromium takes no shortcut from outside; that the browser gave it to the toolbar button says the same.
      expect(await newspaper.session.shortcuts()).toMatchObject({ _execute_action: 'Alt+R' });
      await openReader(tab);
    }
  });

  test('by the context menu of the page', async () => {
    const tab = await openReference(newspaper);
    // Chromium grants activeTab only to a real click in a menu, so there the reader must already have been there.
    if (newspaper.session.browser === 'chromium') {
      await openReader(tab);
      await tab.clickMenuItem('read');
      await readerIsClosed(tab);
    }
    await tab.clickMenuItem('read');
    await readerIsOpen(tab);
  });
});

/** The ways out. Each must leave the page as it was. */
const WAYS_OUT: [string, (tab: Tab) => Promise<void>][] = [
  ['the toolbar button', (tab) => tab.clickToolbar()],
  ['Esc', (tab) => tab.press('Escape')],
  ['Back', (tab) => tab.back()],
  ['the close button', (tab) => tab.click('[data-action="close"]', { inside: 'lede-reader' })],
];

test.each(WAYS_OUT)('%s closes the reader: same place, no reload, history as before', async (_, leave) => {
  const tab = await openReference(newspaper);
  // The page is to be as it was, so its notice must have come and gone before it is looked at.
  await noticeAfter(tab, 100);
  const place = await scrollByWheel(tab, 900);
  const before = await tab.evaluate(() => {
    (window as unknown as { marker: string }).marker = 'still here';
    return { url: location.href, overflow: getComputedStyle(document.documentElement).overflowY };
  });
  await openReader(tab);
  await leave(tab);
  await readerIsClosed(tab);
  await tab.waitFor((y: number) => Math.abs(scrollY - y) <= 2, [place], { what: `the page to be at ${place}` });
  const after = await tab.evaluate(() => ({
    marker: (window as unknown as { marker?: string }).marker,
    url: location.href,
    overflow: getComputedStyle(document.documentElement).overflowY,
  }));
  expect(after).toEqual({ marker: 'still here', ...before });
  await scrollByWheel(tab, 200);
});

test('opens again after it was closed, and twice in a row', async () => {
  const tab = await openReference(newspaper);
  for (let round = 0; round < 3; round += 1) {
    await openReader(tab);
    await tab.press('Escape');
    await readerIsClosed(tab);
  }
  expect(await tab.evaluate(readerGone)).toBe(true);
});

const NEWS = 'The harbour office said in the evening that the last ferry had come in without anybody hurt.';

/** What a page may do while the view is away. The words have to be in the view, or out of it, when it opens again. */
const CHANGES: [string, { before?: string; after: string; isIn: boolean }][] = [
  ['a paragraph came', { after: `story.insertAdjacentHTML('beforeend', '<p id="news">${NEWS}</p>')`, isIn: true }],
  [
    'a paragraph went',
    {
      before: `story.insertAdjacentHTML('beforeend', '<p id="news">${NEWS}</p>')`,
      after: `document.querySelector('#news').remove()`,
      isIn: false,
    },
  ],
  [
    'a style sheet put a paragraph out of sight',
    {
      before: `story.insertAdjacentHTML('beforeend', '<p id="news">${NEWS}</p><style>.later #news { display: none }</style>')`,
      after: `document.body.classList.add('later')`,
      isIn: false,
    },
  ],
];

test.each(CHANGES)('what is shown again is the page as it is now: %s', async (_, { before, after, isIn }) => {
  const tab = await openReference(newspaper);
  await noticeAfter(tab, 100);
  const run = (code: string): Promise<void> =>
    tab.evaluate((text: string) => {
      const story = document.querySelector('.entry-content > p')?.parentElement;
      new Function('story', text)(story);
    }, code);
  if (before) await run(before);
  const words = async (): Promise<boolean> => (await readReader(tab)).paragraphs.some((text) => text.includes(NEWS));
  await openWhole(tab);
  expect(await words()).toBe(!isIn);
  await tab.press('Escape');
  await readerIsClosed(tab);
  await run(after);
  await openWhole(tab);
  expect(await words()).toBe(isIn);
});
