import { afterEach, expect, test } from 'vitest';
import type { Tab } from './drivers';
import { PATHS, useNewspaper } from './lib/newspaper';
import { openReader, readerIsClosed } from './lib/reader';
import { isVisible, noticeAfter, toolbarWhen } from './lib/seeing';

const newspaper = useNewspaper();
const NOTICE = '.penci-popup-title';
const COMMENTS = '#comments .comment-list';

async function openCleared(): Promise<Tab> {
  const tab = await newspaper.open(PATHS.reference);
  await noticeAfter(tab, 200);
  await toolbarWhen(tab, ({ badge }) => badge === '3');
  return tab;
}

/** Forgets the rule for the newspaper's host that a test made. */
afterEach(async () => {
  const preferences = await newspaper.session.optionsPage();
  await preferences.waitFor(() => Boolean(document.querySelector('[data-action="reset"]')));
  for (
    let left = 3;
    left > 0 && (await preferences.evaluate(() => document.querySelector('.sites li button')));
    left -= 1
  ) {
    await preferences.click('.sites li button');
    await preferences.waitFor(() => !document.querySelector('.sites li'));
  }
  await preferences.close();
});

test('the menu of the toolbar button shows everything again', async () => {
  const tab = await openCleared();
  await tab.clickMenuItem('show-hidden');
  await tab.waitFor(isVisible, [NOTICE], { what: 'the notice' });
  await tab.waitFor(isVisible, [COMMENTS], { what: 'the comments' });
  expect((await toolbarWhen(tab, ({ badge }) => badge === '')).badge).toBe('');
});

test('what the notice took comes back with it: the lock and the blur', async () => {
  const tab = await openCleared();
  await tab.clickMenuItem('show-hidden');
  await tab.waitFor(isVisible, [NOTICE]);
  expect(await tab.evaluate(() => getComputedStyle(document.documentElement).overflowY)).toBe('hidden');
});

test.each([
  ['leave-notices', NOTICE, COMMENTS],
  ['leave-comments', COMMENTS, NOTICE],
])('"%s" of the menu holds for the site from now on, also after a reload', async (item, left, stillHidden) => {
  const tab = await openCleared();
  await tab.clickMenuItem(item);
  await tab.waitFor(isVisible, [left], { what: `${left} to come back` });
  await tab.goto(newspaper.address(PATHS.reference));
  await noticeAfter(tab, 600);
  await tab.waitFor(isVisible, [left], { what: `${left} to stay` });
  expect((await toolbarWhen(tab, ({ badge }) => badge === '2')).badge).toBe('2');
  expect(await tab.evaluate(isVisible, stillHidden)).toBe(false);
});

test('the Lede menu in the reader lists what was hidden and shows it again', async () => {
  const tab = await openCleared();
  await openReader(tab);
  await tab.click('[data-action="menu"]', { inside: 'lede-reader' });
  const items = await tab.waitForInside(
    'lede-reader',
    (root) => {
      const found = [...root.querySelectorAll('[data-action="showHidden"]')];
      return found.length > 0 && found.every((item) => item.checkVisibility()) ? found.length : 0;
    },
    [],
    { what: 'the menu with what was hidden' },
  );
  expect(items).toBe(3);
  await tab.click('[data-action="showHidden"]', { inside: 'lede-reader' });
  await tab.press('Escape');
  await tab.press('Escape');
  await readerIsClosed(tab);
  expect((await toolbarWhen(tab, ({ badge }) => badge === '2')).badge).toBe('2');
});
