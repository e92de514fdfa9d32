/** Pages that never stop changing, and one that fights for its notice: what Lede adds to their main thread. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BUILDS, launch, pause, type Session } from '../e2e/drivers';
import { ChromiumTab } from '../e2e/drivers/chromiumTab';
import { median } from './statistics';

const PARAGRAPHS = '<p>The harbour office counts the boats each evening, and each evening there are fewer.</p>'.repeat(
  40,
);
const NOTICE =
  '<h2>Ad blocker detected</h2><p>It looks like you are using an ad blocker. Please turn it off for this site.</p>';

const page = (body: string, script: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Harbour</title><body><main><article><h1>Harbour</h1>${PARAGRAPHS}</article></main>${body}<script>addEventListener('load',()=>{${script}})</script></body></html>`;

interface Storm {
  html: string;
  /** From the load on, when measuring starts and how long it lasts, in milliseconds. */
  from: number;
  lasts: number;
}

const STORMS: Readonly<Record<string, Storm>> = {
  '10,000 added nodes a second': {
    // The last 2,000 stay: a page that only grows would spend all its time on its own layout.
    html: page(
      '<div id="log"></div>',
      `const log=document.getElementById('log');setInterval(()=>{for(let i=0;i<100;i++){const row=document.createElement('div');row.append('boat '+i);log.append(row)}while(log.childElementCount>1000)log.firstChild.remove()},20)`,
    ),
    from: 0,
    lasts: 10_000,
  },
  'attributes of 1,000 elements a frame': {
    html: page(
      `<div id="grid">${'<i class="a">x</i>'.repeat(1000)}</div>`,
      `const all=[...document.querySelectorAll('#grid i')];let n=0;const turn=()=>{n++;for(const at of all){at.className=n%2?'b':'a';at.style.order=String(n%7)}requestAnimationFrame(turn)};requestAnimationFrame(turn)`,
    ),
    from: 0,
    lasts: 10_000,
  },
  'a notice added again every 50 ms': {
    html: page(
      '',
      `const put=()=>{document.getElementById('wall')?.remove();const wall=document.createElement('div');wall.id='wall';wall.style.cssText='position:fixed;inset:0;background:#fff;z-index:9999';wall.innerHTML=${JSON.stringify(NOTICE)};document.body.append(wall)};put();setInterval(put,50)`,
    ),
    from: 5000,
    lasts: 10_000,
  },
  'the same with new names each time': {
    html: page(
      '',
      `let wall;const put=()=>{wall?.remove();wall=document.createElement('div');wall.id='x'+Math.random().toString(36).slice(2);wall.className=wall.id+'c';wall.style.cssText='position:fixed;inset:0;background:#fff;z-index:'+(9999+Math.floor(Math.random()*999));wall.innerHTML=${JSON.stringify(NOTICE)};document.body.append(wall)};put();setInterval(put,50)`,
    ),
    from: 5000,
    lasts: 10_000,
  },
};

const VARIANTS = ['none', 'lede'] as const;
type Variant = (typeof VARIANTS)[number];

export interface StormResult {
  name: string;
  /** Main-thread CPU time in milliseconds, median. */
  task: Record<Variant, number>;
  /** What Lede adds, as a part of the page's own work and of one core. */
  addedToPage: number;
  addedToCore: number;
}

async function serveStorms(): Promise<{ url(name: string): string; close(): void }> {
  const names = Object.keys(STORMS);
  const server = createServer(({ url = '/' }, response) => {
    const html = STORMS[names[Number(url.slice(1))] ?? '']?.html;
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: (name) => `http://127.0.0.1:${port}/${names.indexOf(name)}`, close: () => void server.close() };
}

async function weather(session: Session, url: string, { from, lasts }: Storm): Promise<number> {
  const tab = await session.open('about:blank');
  if (!(tab instanceof ChromiumTab)) throw new Error('This is measured in Chromium only');
  await tab.goto(url);
  await pause(from);
  const before = await tab.mainThreadTime();
  await pause(lasts);
  const after = await tab.mainThreadTime();
  await tab.close();
  return after.task - before.task;
}

/** Measures each storm without an extension and with Lede, in turns. */
export async function measureStorms(turns: number): Promise<StormResult[]> {
  const { url, close } = await serveStorms();
  const sessions: Record<Variant, Session> = {
    none: await launch('chromium'),
    lede: await launch('chromium', { extension: process.env.LEDE_EXTENSION ?? BUILDS.chromium }),
  };
  try {
    const results: StormResult[] = [];
    for (const [name, storm] of Object.entries(STORMS)) {
      const times: Record<Variant, number[]> = { none: [], lede: [] };
      for (let turn = 0; turn < turns; turn += 1) {
        for (const variant of VARIANTS) times[variant].push(await weather(sessions[variant], url(name), storm));
      }
      const task = { none: median(times.none), lede: median(times.lede) };
      const added = task.lede - task.none;
      results.push({ name, task, addedToPage: added / task.none, addedToCore: added / storm.lasts });
    }
    return results;
  } finally {
    for (const session of Object.values(sessions)) await session.close();
    close();
  }
}
