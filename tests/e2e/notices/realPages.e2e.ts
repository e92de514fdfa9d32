/**
 * Opens saved pages (folder in LEDE_PAGES, optional list of names in LEDE_PAGES_LIST) and prints each on which a
 * notice was hidden, to be judged by eye. Not part of the suite: without the folder it does nothing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILDS, launch, pause } from '../drivers';
import { BROWSER } from '../lib/newspaper';

const folder = process.env.LEDE_PAGES;
const list = process.env.LEDE_PAGES_LIST;
const SETTLE_MS = Number(process.env.LEDE_PAGES_WAIT ?? 1200);

/** Boxes with the two inline declarations that hide a notice. */
function hiddenHere(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[style*="important"]')]
    .filter(({ style }) => style.display === 'none' && style.pointerEvents === 'none')
    .map((box) => `<${box.localName} id="${box.id}" class="${box.className}"> ${box.textContent.trim().slice(0, 300)}`);
}

test.runIf(folder)('real pages', { timeout: 3_600_000 }, async () => {
  const root = folder ?? '';
  const names = list ? (JSON.parse(readFileSync(list, 'utf8')) as string[]) : readdirSync(root);
  const server = createServer(({ url = '/' }, response) => {
    const name = url.slice(1).split('?')[0] ?? '';
    const known = names.includes(name);
    response.writeHead(known ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(known ? readFileSync(join(root, name)) : '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const session = await launch(BROWSER, { extension: process.env.LEDE_EXTENSION ?? BUILDS[BROWSER] });
  let opened = 0;
  for (const name of names) {
    const tab = await session
      .open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`)
      .catch(() => undefined);
    if (!tab) {
      console.log(`NOT OPENED ${name}`);
      continue;
    }
    await pause(SETTLE_MS);
    const hidden = await tab.evaluate(hiddenHere).catch((error: unknown) => [`NOT READ ${error}`]);
    opened += 1;
    if (hidden.length > 0) console.log(`HIDDEN ${name}\n${hidden.join('\n')}`);
    await tab.close().catch(() => undefined);
  }
  console.log(`opened ${opened} of ${names.length}`);
  await session.close();
  server.close();
  expect(opened).toBe(names.length);
});
