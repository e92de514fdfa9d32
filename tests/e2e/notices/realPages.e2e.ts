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
const SETTLE_MS = Number(process.env.LEDE_PAGES_WAIT ?? 2000);
/** Each browser has one tab, which is in front: pages draw no frames behind another. */
const BROWSERS = Number(process.env.LEDE_PAGES_BROWSERS ?? 3);

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
    response.writeHead(known ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(known ? readFileSync(join(root, name)) : '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Opens one page in a tab of its own, as a page may leave its tab unusable. Says whether it could be judged. */
async function look(session: Session, url: string, name: string): Promise<boolean> {
  let tab: Tab | undefined;
  try {
    tab = await session.open(`${url}/${name}`);
    await pause(SETTLE_MS);
    const { title } = await tab.toolbar();
    if (!/notices? hidden/.test(title)) return true;
    console.log(`HIDDEN ${name}\n${title}\n${(await tab.evaluate(hiddenHere)).join('\n')}`);
    await tab.clickMenuItem('show-hidden');
    await pause(300);
    if (pictures) await tab.screenshot(join(pictures, `${name}.png`));
    return true;
  } catch (error) {
    console.log(`NOT JUDGED ${name}: ${error}`);
    return false;
  } finally {
    await tab?.close().catch((error: unknown) => console.log(`NOT CLOSED ${name}: ${error}`));
  }
}

test.runIf(folder)('real pages', { timeout: 7_200_000 }, async () => {
  const root = folder ?? '';
  const names = list ? (JSON.parse(readFileSync(list, 'utf8')) as string[]) : readdirSync(root);
  const { server, url } = await serve(root, names);
  const waiting = [...names];
  let judged = 0;
  const work = async (): Promise<void> => {
    const session = await launch(BROWSER, { extension: process.env.LEDE_EXTENSION ?? BUILDS[BROWSER] });
    for (let name = waiting.shift(); name; name = waiting.shift()) if (await look(session, url, name)) judged += 1;
    await session.close();
  };
  await Promise.all(Array.from({ length: BROWSERS }, work));
  server.close();
  console.log(`judged ${judged} of ${names.length}`);
  expect(judged).toBe(names.length);
});
