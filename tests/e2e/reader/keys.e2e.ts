/** Every key of the view can be another one, and the focus is never lost. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Tab } from '../drivers';
import { BROWSER, useNewspaper } from '../lib/newspaper';
import { openPanel, pressIn, styleBecomes } from '../lib/panel';
import { readerIsClosed } from '../lib/reader';
import { readReference } from '../lib/reference';
import { readerCovers } from '../lib/seeing';
import { forgetSettings, settingsStored } from '../lib/stored';

const newspaper = useNewspaper();
let tab: Tab;

beforeEach(async () => {
  tab = await readReference(newspaper);
});
afterEach(() => forgetSettings(newspaper));

const keyShown = (where: Tab, command: string, key: string): Promise<boolean> =>
  where.waitForInside(
    'lede-reader',
    (root, id: string, wanted: string) =>
      root.querySelector(`[data-command="${id}"] kbd`)?.textContent?.toLowerCase() === wanted,
    [command, key],
    { what: `${key} for ${command}` },
  );

/** Where the focus is: the id, action or section of the focused element. */
const focused = (root: ShadowRoot): string => {
  const element = root.activeElement as HTMLElement | null;
  return element ? (element.dataset.action ?? (element.id || element.className || element.localName)) : 'nowhere';
};

async function change(command: string, key: string): Promise<void> {
  await openPanel(tab, 'help');
  await tab.click(`[data-command="${command}"]`, { inside: 'lede-reader' });
  await tab.press(key);
}

const said = (root: ShadowRoot): string => root.querySelector('#help .key-message')?.textContent ?? '';

test('a command has the new key at once, and the old one no longer', async () => {
  await change('nextSection', 'j');
  await keyShown(tab, 'nextSection', 'j');
  expect(await tab.evaluateInReader(said)).toContain('j');
  await tab.press('Escape');
  await tab.press('n');
  expect(await tab.evaluateInReader((root) => root.activeElement?.matches('h2, h3') ?? false)).toBe(false);
  await tab.press('j');
  await tab.waitForInside('lede-reader', (root) => root.activeElement?.matches('h2, h3'), [], { what: 'a section' });
});

test('a new key is still there in the next view', async () => {
  await change('focus', 'x');
  await keyShown(tab, 'focus', 'x');
  await settingsStored(newspaper);
  const next = await readReference(newspaper);
  await next.press('x');
  await next.waitForInside('lede-reader', (root) => root.querySelector('.lede.focused'), [], { what: 'the new key' });
});

test.each([
  ['that another command has', 'l', 'Read aloud'],
  ['that scrolls the text', 'PageDown', 'pagedown'],
])('a key %s is refused with a message', async (_, key, message) => {
  await change('nextSection', key);
  await tab.waitForInside('lede-reader', (root) => root.querySelector('#help .key-message')?.textContent);
  expect(await tab.evaluateInReader(said)).toContain(message);
  await keyShown(tab, 'nextSection', 'n');
  await keyShown(tab, 'listen', 'l');
});

test('Esc leaves the key as it is, and the panel open', async () => {
  await change('nextSection', 'Escape');
  await keyShown(tab, 'nextSection', 'n');
  expect(await tab.evaluateInReader((root) => root.querySelector('#help:popover-open') !== null)).toBe(true);
  expect(await tab.evaluate(readerCovers)).toBe(true);
});

test('a reset gives every key back', async () => {
  await change('nextSection', 'j');
  await keyShown(tab, 'nextSection', 'j');
  await pressIn(tab, 'resetKeys');
  await keyShown(tab, 'nextSection', 'n');
});

// A preference changed right before its page is closed can be lost in Firefox: a defect that is known, not yet mended.
test.skipIf(BROWSER === 'firefox')('keys are changed in the preferences too', async () => {
  const page = await newspaper.session.optionsPage();
  await page.waitFor(() => Boolean(document.querySelector('[data-command="scroll"]')));
  await page.click('[data-command="scroll"]');
  await page.press('u');
  await page.waitFor(() => document.querySelector('[data-command="scroll"] kbd')?.textContent === 'u');
  await page.click('[data-command="focus"]');
  await page.press('u');
  await page.waitFor(() => document.querySelector('.key-message')?.textContent?.includes('Scroll by itself'));
  await page.close();
  await openPanel(tab, 'help');
  await keyShown(tab, 'scroll', 'u');
});

test('keys open and close panels, and the focus comes back to where it was', async () => {
  await tab.focus('[data-action="settings"]', { inside: 'lede-reader' });
  await tab.press('Enter');
  await tab.waitForInside('lede-reader', (root) => root.querySelector('#settings:popover-open'));
  await tab.press('Tab');
  await tab.press('Escape');
  await tab.waitForInside('lede-reader', (root) => !root.querySelector('#settings:popover-open'));
  await tab.waitForInside(
    'lede-reader',
    (root) => (root.activeElement as HTMLElement | null)?.dataset.action === 'settings',
    [],
    { what: 'the focus on the button' },
  );
});

test('a stepper at its end keeps the focus', async () => {
  await openPanel(tab, 'settings');
  await tab.focus('[data-action="textSize-less"]', { inside: 'lede-reader' });
  for (let size = 20; size >= 14; size -= 1) await tab.press('Enter');
  await styleBecomes(tab, '.text > p', 'font-size', { is: '14px' });
  expect(await tab.evaluateInReader(focused)).toBe('textSize-less');
  for (let size = 14; size < 20; size += 1) await pressIn(tab, 'textSize-more');
  await styleBecomes(tab, '.text > p', 'font-size', { is: '20px' });
});

test('the focus stays in the view when what had it goes away', async () => {
  await tab.focus('[data-action="menu"]', { inside: 'lede-reader' });
  expect(await tab.evaluateInReader(focused)).toBe('menu');
  await tab.evaluateInReader((root) => root.activeElement?.remove());
  await tab.waitForInside('lede-reader', (root) => root.activeElement !== null, [], { what: 'the focus in the view' });
  await tab.press('a');
  await tab.waitForInside('lede-reader', (root) => root.querySelector('#settings:popover-open'));
});

test('Tab goes round in the view and never into the page', async () => {
  for (let presses = 0; presses < 40; presses += 1) await tab.press('Tab');
  const where = await tab.evaluate(() => document.activeElement?.localName ?? '');
  expect(['lede-reader', 'body']).toContain(where);
  await tab.press('Escape');
  await readerIsClosed(tab);
});
