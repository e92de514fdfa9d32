import { afterAll, beforeAll, expect, test } from 'vitest';
import { story } from '../../fixtures/comments/wrap';
import { type BrowserName, BUILDS, launch, pause, type Session, type Tab } from '../drivers';
import { sample } from '../lib/sample';
import { type CommentPage, languagePages, pathOf, servePages, stayPages, systemPages } from './pages';

const BROWSER: BrowserName = process.env.LEDE_BROWSER === 'firefox' ? 'firefox' : 'chromium';
/** How long nothing must happen on a page before "nothing was folded" is believed; folding takes a tenth of it. */
const QUIET_MS = 400;

const late: CommentPage = {
  name: 'late',
  html:
    languagePages
      .find(({ name }) => name === 'language-en')
      ?.html.replace('<div id="after">', '<div id="after" hidden>')
      .replace(
        '</body>',
        `<script>setTimeout(() => { const after = document.querySelector('#after'); const copy = after.cloneNode(true);
copy.hidden = false; after.replaceWith(copy); }, 700)</script></body>`,
      ) ?? '',
};

let session: Session;
let server: Awaited<ReturnType<typeof servePages>>;
let tab: Tab;

beforeAll(async () => {
  server = await servePages([...systemPages, ...languagePages, ...stayPages, late]);
  session = await launch(BROWSER, { extension: process.env.LEDE_EXTENSION ?? BUILDS[BROWSER] });
  tab = await session.open(`${server.url}/`);
});
afterAll(async () => {
  await session?.close();
  server?.close();
});

const isFolded = (): boolean => document.querySelector('lede-row') !== null;

/** In the page: which of these texts can be seen. */
function visibleOf(texts: string[]): string[] {
  return texts.filter((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeValue?.includes(text) && node.parentElement?.checkVisibility()) return true;
    }
    return false;
  });
}

async function expectFolded(page: CommentPage): Promise<void> {
  await tab.goto(server.url + pathOf(page));
  await tab.waitFor(isFolded, [], { what: `the row on ${page.name}` });
  const after = ['Apricots 1.', 'The crates were here on day 1.', 'I was on that quay'];
  expect(await tab.evaluate(visibleOf, after)).toEqual([]);
  expect(await tab.evaluate(visibleOf, [...story])).toEqual(story);
}

test.each(sample(systemPages, 3))('$name is folded', async (page) => {
  await expectFolded(page);
});

test.each(sample(languagePages, 3))('$name is folded', async (page) => {
  await expectFolded(page);
});

test.each(sample(stayPages, 3))('nothing is folded on $name', async (page) => {
  await tab.goto(server.url + pathOf(page));
  await pause(QUIET_MS);
  expect(await tab.evaluate(isFolded)).toBe(false);
  expect(await tab.evaluate(() => document.querySelectorAll('[hidden="until-found"]').length)).toBe(0);
});

const english = (): string => {
  const page = languagePages.find(({ name }) => name === 'language-en');
  if (!page) throw new Error('fixture');
  return server.url + pathOf(page);
};
const seesComment = (): Promise<string[]> => tab.evaluate(visibleOf, ['Apricots 1.']);

test('the row says how many, opens by a click and folds again', async () => {
  await tab.goto(english());
  await tab.waitFor(isFolded);
  const words = (root: ShadowRoot): string =>
    `${root.querySelector('span')?.textContent}|${root.querySelector('button')?.textContent}`;
  expect(await tab.evaluateInside('lede-row', words)).toBe('Comments (3)|Show');
  await tab.click('button', { inside: 'lede-row' });
  await tab.waitFor(() => document.querySelector('[hidden="until-found"]') === null);
  expect(await seesComment()).toHaveLength(1);
  expect(await tab.evaluateInside('lede-row', words)).toBe('Comments (3)|Hide');
  await tab.click('button', { inside: 'lede-row' });
  await tab.waitFor(() => document.querySelector('[hidden="until-found"]') !== null);
  expect(await seesComment()).toEqual([]);
});

test('the row works by keyboard alone and is 44 px tall', async () => {
  await tab.goto(english());
  await tab.waitFor(isFolded);
  await tab.focus('button', { inside: 'lede-row' });
  await tab.press('Enter');
  await tab.waitFor(() => document.querySelector('[hidden="until-found"]') === null);
  const button = await tab.evaluateInside('lede-row', (root) => {
    const found = root.querySelector('button');
    return { tall: found?.getBoundingClientRect().height ?? 0, expanded: found?.getAttribute('aria-expanded') };
  });
  expect(button.tall).toBeGreaterThanOrEqual(44);
  expect(button.expanded).toBe('true');
});

test('an address that asks for comments opens them', async () => {
  await tab.goto(`${english()}?to#comments`);
  await tab.waitFor(isFolded);
  expect(await seesComment()).toHaveLength(1);
});

test('searching the page for words of a comment opens them', async () => {
  await tab.goto(english());
  await tab.waitFor(isFolded);
  if (tab.findInPage) expect(await tab.findInPage('Apricots 1.')).toBe(true);
  // No driver can ask Chromium's find bar; a link to words of the page searches by the same rules of the platform.
  else await tab.goto(`${english()}#:~:text=Apricots%201.`);
  await tab.waitFor(() => document.querySelector('lede-row') && !document.querySelector('[hidden="until-found"]'));
  expect(await seesComment()).toHaveLength(1);
});

test('what a script brings late is folded too', async () => {
  await tab.goto(server.url + pathOf(late));
  await tab.waitFor(isFolded);
  expect(await seesComment()).toEqual([]);
});

test('a page script cannot open or close it', async () => {
  await tab.goto(english());
  await tab.waitFor(isFolded);
  await tab.evaluate(() => {
    const row = document.querySelector<HTMLElement>('lede-row');
    row?.click();
    row?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    row?.shadowRoot?.querySelector('button')?.click();
  });
  expect(await seesComment()).toEqual([]);
});
