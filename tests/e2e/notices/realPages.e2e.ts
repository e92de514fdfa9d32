/**
 * Opens saved pages (folder in LEDE_PAGES, optional list of names in LEDE_PAGES_LIST) and prints each on which a
 * notice was hidden, with a picture of it shown again (folder in LEDE_PAGES_OUT), to be judged by eye. Not part of
 * the suite: without the folder it does nothing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILDS, launch, pause, type Session, type Tab } from '../drivers';
import { BROWSER } from '../lib/newspaper';

const folder = process.env.LEDE_PAGES;
const list = process.env.LEDE_PAGES_LIST;
const pictures = process.env.LEDE_PAGES_OUT;
const SETTLE_MS = Number(process.env.LEDE_PAGES_WAIT ?? 700);
/** Each browser has one tab, which is in front: pages draw no frames behind another. */
const BROWSERS = Number(process.env.LEDE_PAGES_BROWSERS ?? 2);
/** What a page may take before it is given up with its browser: dialogs and endless loops. */
const PATIENCE_MS = 25_000;
const TRIES = 2;
/** As saved: no scripts of the page, nothing from elsewhere. The same as `npm run evaluate` serves them. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** Boxes that Lede hides. */
function hiddenHere(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[style*="important"]')]
    .filter(({ style }) => style.display === 'none' && style.pointerEvents === 'none')
    .map((box) => `<${box.localName} id="${box.id}" class="${box.className}"> ${box.textContent.trim().slice(0, 300)}`);
}

async function serve(root: string, names: string[]): Promise<{ server: Server; url: string }> {
  const server = createServer(({ url = '/' }, response) => {
    const name = url.slice(1).split('?')[0] ?? '';
    const known = names.includes(name);
    response.writeHead(known ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
    });
    response.end(known ? readFileSync(join(root, name)) : '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function look(session: Session, url: string, name: string): Promise<void> {
  const tab: Tab = await session.open(`${url}/${name}`);
  await pause(SETTLE_MS);
  const { title } = await tab.toolbar();
  const boxes = await tab.evaluate(hiddenHere);
  if (boxes.length > 0 || /notices? hidden/.test(title)) {
    console.log(`HIDDEN ${name}\n${title}\n${boxes.join('\n')}`);
    await tab.clickMenuItem('show-hidden');
    await pause(300);
    if (pictures) await tab.screenshot(join(pictures, `${name}.png`));
  }
  await tab.close();
}

/** Fails when the work takes too long; what it still does then ends with its browser. */
async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('took too long')), milliseconds);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const launched = (): Promise<Session> => launch(BROWSER, { extension: process.env.LEDE_EXTENSION ?? BUILDS[BROWSER] });

/** Takes pages until none are left. A page that hangs costs its browser, and itself a second try, nothing else. */
async function work(url: string, waiting: { name: string; tries: number }[]): Promise<number> {
  let session = await launched();
  let judged = 0;
  for (let page = waiting.shift(); page; page = waiting.shift()) {
    const { name, tries } = page;
    try {
      await within(PATIENCE_MS, look(session, url, name));
      judged += 1;
    } catch (error) {
      console.log(`NOT JUDGED ${name}: ${String(error).split('\n')[0]}`);
      if (tries + 1 < TRIES) waiting.push({ name, tries: tries + 1 });
      await within(PATIENCE_MS, session.close()).catch((problem: unknown) => console.log(`NOT CLOSED: ${problem}`));
      session = await launched();
    }
    if (waiting.length % 100 === 0) console.log(`${waiting.length} left`);
  }
  await session.close();
  return judged;
}

test.runIf(folder)('real pages', { timeout: 7_200_000, retry: 0 }, async () => {
  const root = folder ?? '';
  const names = list
    ? (JSON.parse(readFileSync(list, 'utf8')) as string[])
    : readdirSync(root).filter((name) => name.endsWith('.html'));
  const { server, url } = await serve(root, names);
  const waiting = names.map((name) => ({ name, tries: 0 }));
  const judged = await Promise.all(Array.from({ length: BROWSERS }, () => work(url, waiting)));
  server.close();
  const total = judged.reduce((sum, one) => sum + one, 0);
  console.log(`judged ${total} of ${names.length}`);
  expect(total).toBe(names.length);
});
