import { afterEach, expect, test } from 'vitest';
import type { Tab } from './drivers';
import { PATHS, text, useNewspaper } from './lib/newspaper';
import { readerIsClosed, readerIsOpen, readReader } from './lib/reader';
import { firstLine, toolbarWhen } from './lib/seeing';

const newspaper = useNewspaper();
const CARD = '[data-part="no-article"]';
const TRY_ANYWAY = '[data-action="tryAnyway"]';

/** Clicks the button on a page that is no article and waits for the card. */
async function openCard(path: string): Promise<Tab> {
  const tab = await newspaper.open(path);
  await toolbarWhen(tab, ({ icon }) => icon.includes('dimmed'));
  await tab.clickToolbar();
  await tab.waitForInside('lede-reader', (root, card: string) => root.querySelector(card)?.checkVisibility(), [CARD]);
  return tab;
}

test.each([PATHS.front, ...PATHS.lists])('on %s a click says so kindly and offers "Try anyway"', async (path) => {
  const tab = await openCard(path);
  const words = await tab.evaluateInReader((root, card: string) => root.querySelector(card)?.textContent ?? '', CARD);
  expect(words).not.toContain('!');
  await tab.click(TRY_ANYWAY, { inside: 'lede-reader' });
  // Either the reader, or the card's word that there is nothing to read, which offers no second try.
  await tab.waitForInside('lede-reader', (root, button: string) => !root.querySelector(button), [TRY_ANYWAY], {
    what: 'the reader or the word that there is nothing',
  });
});

test('the card leaves by Esc, by its button and by the toolbar button', async () => {
  const tab = await openCard(PATHS.front);
  await tab.press('Escape');
  await readerIsClosed(tab);
  await tab.clickToolbar();
  await tab.waitForInside('lede-reader', (root) => Boolean(root.querySelector('[data-action="close"]')));
  await tab.click('[data-action="close"]', { inside: 'lede-reader' });
  await readerIsClosed(tab);
  await tab.clickToolbar();
  await tab.waitForInside('lede-reader', (root) => Boolean(root.querySelector('h2, h1')));
  await tab.clickToolbar();
  await readerIsClosed(tab);
});

test('"Try anyway" on a list shows its text in the reader', async () => {
  const tab = await openCard(PATHS.lists[0]);
  await tab.click(TRY_ANYWAY, { inside: 'lede-reader' });
  await readerIsOpen(tab);
  expect((await readReader(tab)).visibleText.length).toBeGreaterThan(200);
});

let internal: Tab | undefined;
afterEach(async () => {
  await internal?.close();
  internal = undefined;
});

test('on a page of the browser the button says that Lede cannot work there', async () => {
  internal = await newspaper.session.open(
    newspaper.session.browser === 'firefox' ? 'about:support' : 'chrome://version/',
  );
  await internal.clickToolbar();
  const state = await toolbarWhen(internal, (now) => firstLine(now) === text('action_cannotRun'));
  expect(state.badge).toBe('');
});
