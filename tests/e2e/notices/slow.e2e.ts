/** Pages that come in pieces: what stands at the cut is read whole all the same. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILDS, launch, pause, type Session } from '../drivers';
import { BROWSER } from '../lib/newspaper';

const STORY =
  '<p>The river rose in the night, and by the morning the whole town was standing on the bridge.</p>'.repeat(20);
const HEAD = `<!doctype html><html lang="en"><title>High water</title><article><h1>High water</h1>${STORY}</article>`;
const BOX = '<div id="box" style="position:fixed;inset:20% 20% auto;padding:40px;background:#fff;border:1px solid">';

/** Where the page is cut, at `|`, and whether its box is a notice. */
const CUTS: readonly { where: string; html: string; isNotice: boolean }[] = [
  {
    where: 'in a word of the text',
    html: `${HEAD}${BOX}<p>We noticed that you are using an ad blo|cker. Please switch it off for this site.</p></div>`,
    isNotice: true,
  },
  {
    where: 'between two sentences',
    html: `${HEAD}${BOX}<p>Hello. |We noticed that you are using an ad blocker. Please switch it off for this site.</p></div>`,
    isNotice: true,
  },
  {
    where: 'in a tag',
    html: `${HEAD}${BOX}<p>Hello.</p><p cla|ss="x">We noticed that you are using an ad blocker. Please switch it off for this site.</p></div>`,
    isNotice: true,
  },
  {
    where: 'in other words',
    html: `${HEAD}${BOX}<p>We are moving ho|use. Please tell us where you would like to find us from May on.</p></div>`,
    isNotice: false,
  },
];

/** Long enough for the first part to be drawn, in milliseconds. */
const BETWEEN = 900;

async function send(response: ServerResponse, [first = '', rest = '']: string[]): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  // Browsers draw nothing of a page before about a kilobyte has come.
  response.write(first);
  await pause(BETWEEN);
  response.end(rest);
}

let server: Server;
let session: Session;

beforeAll(async () => {
  server = createServer((request, response) => {
    const asked = decodeURIComponent(request.url?.slice(1) ?? '');
    void send(response, (CUTS.find(({ where }) => where === asked)?.html ?? '').split('|'));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  session = await launch(BROWSER, { extension: BUILDS[BROWSER] });
});

afterAll(async () => {
  await session.close();
  server.close();
});

test.each(CUTS)('a page that is cut $where', async ({ where, isNotice }) => {
  const { port } = server.address() as AddressInfo;
  const tab = await session.open(`http://127.0.0.1:${port}/${encodeURIComponent(where)}`);
  await tab.waitFor(() => document.readyState === 'complete');
  await pause(300);
  const seen = await tab.evaluate(() => (document.querySelector('#box')?.getClientRects().length ?? 0) > 0);
  expect(seen).toBe(!isNotice);
});
