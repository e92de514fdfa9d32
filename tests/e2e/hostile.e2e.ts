import { expect, test } from 'vitest';
import { pause } from './drivers';
import { PATHS, useNewspaper } from './lib/newspaper';
import { openReader, readerIsClosed, readReader } from './lib/reader';
import { isOnTop, noticeAfter, scrollByWheel, toolbarWhen } from './lib/seeing';

const newspaper = useNewspaper();

test('a page with the strictest policy and Trusted Types is cleared and read all the same', async () => {
  const tab = await newspaper.open(PATHS.reference, 'csp=strict');
  const notice = await noticeAfter(tab, 1000);
  expect(notice.seenNow).toBe(false);
  await toolbarWhen(tab, ({ badge }) => badge === '3');
  await openReader(tab);
  const reader = await readReader(tab);
  expect(reader.questions.length).toBe(4);
  // Set in type of its own: the style sheet of the view applies under this policy.
  const styled = await tab.evaluateInReader((root) => {
    const title = root.querySelector('h1');
    const text = root.querySelector('[data-kind="paragraph"]');
    return title && text
      ? Number.parseFloat(getComputedStyle(title).fontSize) / Number.parseFloat(getComputedStyle(text).fontSize)
      : 0;
  });
  expect(styled).toBeGreaterThan(1.5);
  await tab.press('Escape');
  await readerIsClosed(tab);
});

test('the page cannot look into the reader and sees no word of it', async () => {
  const tab = await newspaper.open(PATHS.reference, 'notice=none');
  await openReader(tab);
  const seen = await tab.evaluate(() => {
    const host = document.querySelector('lede-reader');
    return { root: host?.shadowRoot === null, text: host?.textContent };
  });
  expect(seen).toEqual({ root: true, text: '' });
});

test('a page that takes the reader away gets its scrolling back, and a click opens it again', async () => {
  const tab = await newspaper.open(PATHS.reference, 'notice=none');
  await openReader(tab);
  await tab.evaluate(() => document.querySelector('lede-reader')?.remove());
  await tab.clickToolbar();
  await tab.waitFor(() => true);
  if (await tab.evaluate(() => document.querySelector('lede-reader') === null)) await openReader(tab);
  await tab.press('Escape');
  await readerIsClosed(tab);
  await scrollByWheel(tab, 400);
  expect(await tab.evaluate(isOnTop, '.entry-content p:nth-of-type(2)')).toBe(true);
});

test("a forged Esc or click of the page's script does not close the reader", async () => {
  const tab = await newspaper.open(PATHS.reference, 'notice=none');
  await openReader(tab);
  await tab.evaluate(() => {
    for (const target of [window, document, document.documentElement, document.querySelector('lede-reader')]) {
      target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    }
    document.dispatchEvent(new CustomEvent('wxt:invalidated'));
  });
  expect((await readReader(tab)).visibleText.length).toBeGreaterThan(1500);
});

/** In the page: forbids scrolling, marking and copying by every listener that pages use for it. */
function forbidEverything(): void {
  const refuse = (event: Event): void => event.preventDefault();
  for (const type of ['wheel', 'touchmove', 'mousedown', 'selectstart', 'copy', 'contextmenu']) {
    document.addEventListener(type, refuse, { passive: false });
    document.addEventListener(type, refuse, { passive: false, capture: type !== 'mousedown' });
    window.addEventListener(type, refuse, { passive: false });
  }
  document.addEventListener('keydown', refuse, { capture: true });
}

test('a page that forbids scrolling, marking and copying forbids it on the page only', async () => {
  const tab = await newspaper.open(PATHS.reference, 'notice=none');
  const copies = (): Promise<number> => tab.evaluate(() => Number(document.documentElement.dataset.copies ?? 0));
  await tab.evaluate(() => {
    document.addEventListener('copy', () => {
      const { dataset } = document.documentElement;
      dataset.copies = `${Number(dataset.copies ?? 0) + 1}`;
    });
  });
  await tab.press('Control+c');
  expect(await copies()).toBe(1);
  await tab.evaluate(forbidEverything);
  await openReader(tab);
  const top = (root: ShadowRoot): number => root.querySelector('.lede')?.scrollTop ?? 0;
  await tab.wheel(400);
  await tab.waitForInside('lede-reader', (root) => (root.querySelector('.lede')?.scrollTop ?? 0) > 200);
  const before = await tab.evaluateInReader(top);
  await tab.press('PageDown');
  await tab.waitForInside('lede-reader', (root, was: number) => (root.querySelector('.lede')?.scrollTop ?? 0) > was, [
    before,
  ]);
  await tab.click('[data-kind="paragraph"]', { inside: 'lede-reader', times: 3 });
  expect((await tab.evaluate(() => getSelection()?.toString() ?? '')).length).toBeGreaterThan(100);
  await tab.press('Control+c');
  expect(await copies()).toBe(1);
});

test('a page that does something on any click does not do it on clicks in the view; dictionaries still hear of them', async () => {
  const tab = await newspaper.open(PATHS.reference, 'notice=none');
  await tab.evaluate(() => {
    const { dataset } = document.documentElement;
    const count = ({ type }: Event): void => {
      dataset[type] = `${Number(dataset[type] ?? 0) + 1}`;
    };
    for (const type of ['click', 'mouseup', 'dblclick']) document.addEventListener(type, count);
    document.body.onclick = count;
    window.addEventListener('click', count);
  });
  const seen = (type: string): Promise<number> =>
    tab.evaluate((name: string) => Number(document.documentElement.dataset[name] ?? 0), type);
  await tab.click('.entry-content > p');
  expect(await seen('click')).toBe(3);
  await openReader(tab);
  await tab.click('[data-kind="paragraph"]', { inside: 'lede-reader', times: 3 });
  await tab.waitFor(() => Number(document.documentElement.dataset.dblclick ?? 0) === 1);
  expect(await seen('mouseup')).toBeGreaterThan(1);
  expect(await seen('click')).toBe(3);
});

test('a wheel turned in the view counts as reading on, also while a notice that covered the page is hidden', async () => {
  const tab = await newspaper.open(PATHS.reference);
  await toolbarWhen(tab, ({ badge }) => badge === '3');
  await openReader(tab);
  await tab.wheel(2500);
  await tab.waitForInside('lede-reader', (root) => (root.querySelector('.lede')?.scrollTop ?? 0) > 1500);
  // The view tells its place four times a second.
  await pause(600);
  await tab.press('Escape');
  await readerIsClosed(tab);
  await tab.waitFor(() => scrollY > 500, [], { what: 'the page to stand where reading stopped' });
});
