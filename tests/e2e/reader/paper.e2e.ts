/** What the browser's print command puts on paper while the view is open. */
import { expect, test } from 'vitest';
import type { Tab } from '../drivers';
import { PATHS, useNewspaper } from '../lib/newspaper';
import { openPanel, pressIn } from '../lib/panel';
import { print } from '../lib/paper';
import { openReader, readerIsClosed } from '../lib/reader';
import { openReference, readReference } from '../lib/reference';

const newspaper = useNewspaper();

/** First words of every paragraph of the view, folded ones too. */
const openings = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('.text p[data-kind="paragraph"]')].map((p) =>
    (p.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 24),
  );

/** Line ends part words on paper. */
const plain = (words: string): string => words.replace(/[\s\u00ad‐-]/g, '');

async function openArticle(path: string): Promise<Tab> {
  const tab = await newspaper.open(path, 'notice=none');
  await tab.waitFor(() => document.readyState === 'complete');
  await openReader(tab);
  return tab;
}

test('the whole article is printed over several pages, every question open, nothing of the page below', async () => {
  const tab = await readReference(newspaper);
  const words = await tab.evaluateInReader(openings);
  expect(words.length).toBeGreaterThan(15);
  const paper = await print(tab);
  expect(paper.pages.length).toBeGreaterThan(2);
  const printed = plain(paper.text);
  expect(words.filter((opening) => !printed.includes(plain(opening)))).toEqual([]);
  for (const pile of ['Leave a Comment', 'Recent Posts', 'Share on', 'Back to the page']) {
    expect(paper.text, pile).not.toContain(pile);
  }
  // And the questions are folded again on the screen.
  await tab.waitForInside(
    'lede-reader',
    (root) => root.querySelectorAll('[data-kind="faq"] details[open]').length === 0,
  );
});

test('no page is empty', async () => {
  const paper = await print(await readReference(newspaper));
  expect(paper.pages.filter((page) => page.trim().length < 40)).toEqual([]);
});

test('pages carry the site, the title and their number where the browser can', async () => {
  const tab = await readReference(newspaper);
  const { pages } = await print(tab);
  const title = await tab.evaluateInReader((root) => root.querySelector('h1')?.textContent ?? '');
  // Firefox has no margin boxes.
  if (newspaper.session.browser === 'firefox') return expect(pages[0]).toContain(title.slice(0, 20));
  const second = pages[1] ?? '';
  expect(second).toContain(title.slice(0, 30));
  expect(second).toContain(`2 / ${pages.length}`);
  // The first page has its title as its head already.
  expect((pages[0] ?? '').split(title.slice(0, 30))).toHaveLength(2);
});

/** Three links to two addresses, in the running text. */
function addLinks(): void {
  const paragraphs = document.querySelectorAll('.entry-content > p:not(.more-insights)');
  const places = ['https://archive.example/gauges', '/science/', 'https://archive.example/gauges'];
  for (const [at, href] of places.entries()) {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = 'gauges of the river';
    paragraphs[at + 3]?.append(' See the ', link, ' of that year.');
  }
}

test('links are footnotes on wish only, the same address once', async () => {
  const tab = await openReference(newspaper, 'notice=none');
  await tab.evaluate(addLinks);
  await openReader(tab);
  const addresses = ['https://archive.example/gauges', newspaper.address('/science/')];
  const without = await print(tab);
  for (const address of addresses) expect(plain(without.text)).not.toContain(plain(address));
  await openPanel(tab, 'menu');
  await pressIn(tab, 'linkNotes');
  await tab.waitForInside('lede-reader', (root) => root.querySelector('.link-notes'), [], { what: 'the footnotes' });
  await tab.press('Escape');
  const numbers = (root: ShadowRoot): (string | null)[] =>
    [...root.querySelectorAll('.text a[data-link-note]')].map((link) => link.getAttribute('data-link-note'));
  expect(await tab.evaluateInReader(numbers)).toEqual(['1', '2', '1']);
  const { text } = await print(tab);
  for (const address of addresses) expect(plain(text)).toContain(plain(address));
  // On the screen they are not shown.
  expect(await tab.evaluateInReader((root) => root.querySelector('.link-notes')?.checkVisibility())).toBe(false);
});

test('the original address stands below the text', async () => {
  const tab = await readReference(newspaper);
  const { text } = await print(tab);
  expect(plain(text)).toContain(plain(newspaper.address(PATHS.reference)));
});

test.each([
  ['right-to-left', PATHS.arabic],
  ['Japanese', PATHS.japanese],
])('an article in %s is printed whole', async (_, path) => {
  const tab = await openArticle(path);
  const { pages } = await print(tab);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.filter((page) => page.trim().length < 20)).toEqual([]);
});

test('the page below is as before once printed, and prints itself when the view is closed', async () => {
  const tab = await readReference(newspaper);
  // Not the attribute: Chromium leaves an empty one, which says nothing.
  const styles = (): string[] => [document.body, document.documentElement].map((element) => element.style.cssText);
  const before = await tab.evaluate(styles);
  await print(tab);
  expect(await tab.evaluate(styles)).toEqual(before);
  expect(await tab.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('lede-reader');
  await tab.press('Escape');
  await readerIsClosed(tab);
  expect((await print(tab)).text).toContain('Home »');
});
