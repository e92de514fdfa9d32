import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Form, forms } from '../../fixtures/comments/forms';
import { outsiders, outsidersThatStay } from '../../fixtures/comments/outsiders';
import { story } from '../../fixtures/comments/wrap';
import { BUILDS, launch, pause, type Session, type Tab } from '../drivers';
import { BROWSER } from '../lib/newspaper';
import { sample } from '../lib/sample';
import { type CommentPage, pathOf, servePages } from './pages';

/** How long nothing must happen on a page before "nothing was folded" is believed. */
const QUIET_MS = 400;
const pageOf = (name: string, html: string): CommentPage => ({ name, html });
const formPages = forms.map((form, index) => ({ form, page: pageOf(`form-${index}: ${form.name}`, form.html) }));
const folded = outsiders.map(({ name, html }, index) => pageOf(`outsider-${index}: ${name}`, html));
const staying = outsidersThatStay.map(({ name, html }, index) => pageOf(`stays-${index}: ${name}`, html));

let session: Session;
let server: Awaited<ReturnType<typeof servePages>>;
let tab: Tab;

beforeAll(async () => {
  server = await servePages([...formPages.map(({ page }) => page), ...folded, ...staying]);
  session = await launch(BROWSER, { extension: process.env.LEDE_EXTENSION ?? BUILDS[BROWSER] });
  tab = await session.open(`${server.url}/`);
});
afterAll(async () => {
  await session?.close();
  server?.close();
});

const hasRow = (): boolean => document.querySelector('lede-row[data-kind="comments"]') !== null;
const isFolded = (): boolean =>
  document.querySelector('[hidden="until-found"],iframe[style*="display: none !important"]') !== null;
const sees = (text: string): boolean => document.body.innerText.includes(text);

async function act({ wheelTo, click }: Form): Promise<void> {
  if (click) await tab.click(click);
  for (let turn = 0; wheelTo && turn < 40; turn++) {
    await tab.wheel(300);
    const near = (selector: string): boolean =>
      (document.querySelector(selector)?.getBoundingClientRect().top ?? 0) < innerHeight * 0.9;
    if (await tab.evaluate(near, wheelTo)) return;
  }
}

test.each(sample(formPages, 5))('comments: $form.name', async ({ form, page }) => {
  await tab.goto(`${server.url}${pathOf(page)}${form.fragment ?? ''}`);
  if (form.click && form.text && (await tab.evaluate(sees, form.text))) await tab.waitFor(hasRow);
  await act(form);
  if (form.ends === 'folded') {
    await tab.waitFor(hasRow, [], { what: 'the row' });
    await tab.waitFor(isFolded, [], { what: 'the fold' });
  }
  // Scripts of some of these pages work for up to a second; what they do must have been answered by then.
  await pause(1200);
  expect(await tab.evaluate(isFolded)).toBe(form.ends === 'folded');
  if (form.text) expect(await tab.evaluate(sees, form.text)).toBe(form.ends === 'open');
  expect(
    await tab.evaluate((all: string[]) => all.filter((one) => !document.body.innerText.includes(one)), [...story]),
  ).toEqual([]);
});

test.each(sample(folded, 2))('$name is folded', async (page) => {
  await tab.goto(server.url + pathOf(page));
  await tab.waitFor(hasRow, [], { what: `the row on ${page.name}` });
  expect(
    await tab.evaluate((all: string[]) => all.filter((one) => !document.body.innerText.includes(one)), [...story]),
  ).toEqual([]);
});

test.each(sample(staying, 2))('nothing is folded on $name', async (page) => {
  await tab.goto(server.url + pathOf(page));
  await pause(QUIET_MS);
  expect(await tab.evaluate(hasRow)).toBe(false);
  expect(await tab.evaluate(isFolded)).toBe(false);
});
