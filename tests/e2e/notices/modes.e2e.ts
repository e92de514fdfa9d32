/** What a reader can choose for notices: folded to a bar, left on a site, named by rules of their own. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILDS, launch, type Session, type Tab } from '../drivers';
import { BROWSER } from '../lib/newspaper';
import { pageOf } from './cases/page';
import { texts } from './cases/texts';

const { en, ar } = texts;
const cover = 'position:fixed;inset:0;background:rgba(0,0,0,.7);z-index:10000';

const notice = (text: typeof en): string =>
  `<div id="wall" style="${cover}"><div style="background:#fff;margin:10% auto;width:60%"><h2>${text?.title}</h2><p>${text?.body}</p><a href="/subscribe">Subscribe</a></div></div>`;
const injected = (html: string): string =>
  `after(200,()=>{const box=make(${JSON.stringify(html).replaceAll('</', '<\\/')});document.body.append(box);document.body.style.overflow='hidden';shown(box)})`;

const pages: Readonly<Record<string, string>> = {
  '/en': pageOf({ script: injected(notice(en)) }),
  '/ar': pageOf({ lang: 'ar', htmlAttributes: 'dir="rtl"', script: injected(notice(ar)) }),
  '/inline': pageOf({
    inStory: `<div id="wall" style="border:1px solid">${en?.title}. ${en?.body}</div>`,
    script: "shown(document.getElementById('wall'))",
  }),
  '/own': pageOf({
    bottom: '<div class="tip">A word of thanks</div><div class="talk">Talk about this</div>',
    script: injected('<div class="promo" id="wall" style="position:fixed;inset:20%">Win a boat trip</div>'),
  }),
  '/keys': pageOf({
    script: `${injected(notice(en))};document.addEventListener('keydown',(e)=>{if(e.ctrlKey)e.preventDefault()});document.addEventListener('selectstart',(e)=>e.preventDefault())`,
  }),
  '/next': pageOf({ title: 'Next', headline: 'Next' }),
};

let session: Session;
let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer(({ url: path = '' }, response) => {
    const html = pages[path];
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(html ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  session = await launch(BROWSER, { extension: process.env.LEDE_EXTENSION ?? BUILDS[BROWSER] });
});
afterAll(async () => {
  await session?.close();
  server?.close();
});

async function preferences(act: (tab: Tab) => Promise<void>): Promise<void> {
  const tab = await session.optionsPage();
  await tab.waitFor(() => document.querySelector('#app h1') !== null);
  await act(tab);
  await tab.close();
}

/** Chooses a mode and waits until it is stored. */
async function choose(mode: 'hide' | 'fold' | 'leave'): Promise<void> {
  await preferences(async (tab) => {
    await tab.evaluate((value: string) => {
      document.querySelector<HTMLInputElement>(`input[name="notices"][value="${value}"]`)?.click();
    }, mode);
    await tab.waitFor(
      async (value: string) => {
        const api = (globalThis as unknown as { chrome: { storage: { sync: { get(key: string): Promise<object> } } } })
          .chrome;
        const { settings } = (await api.storage.sync.get('settings')) as { settings?: { notices?: string } };
        return settings?.notices === value;
      },
      [mode],
      { what: `${mode} to be stored` },
    );
  });
}

async function writeRules(kind: string, text: string): Promise<string> {
  let state = '';
  await preferences(async (tab) => {
    state = await tab.evaluate(
      (name: string, value: string) => {
        const field = document.querySelector<HTMLTextAreaElement>(`[name="rules-${name}"]`);
        if (!field) throw new Error('no field');
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return new Promise<string>((done) =>
          setTimeout(
            () => done(document.querySelector(`[data-rules="${name}"] [role="status"]`)?.textContent ?? ''),
            50,
          ),
        );
      },
      kind,
      text,
    );
    await tab.waitFor(
      async (name: string, value: string) => {
        const api = (globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<object> } } } })
          .chrome;
        const { rules } = (await api.storage.local.get('rules')) as { rules?: Record<string, string> };
        return rules?.[name] === value;
      },
      [kind, text],
      { what: 'the rules to be stored' },
    );
  });
  return state;
}

const isSeen = (selector: string): boolean =>
  document.querySelector(selector)?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false;
const canScroll = (): boolean => getComputedStyle(document.body).overflowY !== 'hidden';

test('folded, a bar quotes the request, offers the links of the site and shows the notice again', async () => {
  await choose('fold');
  const tab = await session.open(`${url}/en`);
  await tab.waitFor(() => document.querySelector('lede-bar') !== null);
  const bar = await tab.evaluateInside('lede-bar', (root: ShadowRoot) => ({
    quote: root.querySelector('q')?.textContent,
    links: [...root.querySelectorAll('a')].map(({ href }) => new URL(href).pathname),
    height: root.querySelector('div')?.getBoundingClientRect().height ?? 0,
    bottom: root.querySelector('div')?.getBoundingClientRect().bottom === innerHeight,
    focusable: [...root.querySelectorAll<HTMLElement>('a,button')].every((at) => at.tabIndex === 0),
  }));
  expect(bar.quote).toContain('turn it off for this site');
  expect(bar).toMatchObject({ links: ['/subscribe'], bottom: true, focusable: true });
  expect(bar.height).toBeLessThan(100);
  expect(await tab.evaluate(() => document.querySelector('lede-bar')?.shadowRoot == null)).toBe(true);
  expect(await tab.evaluate(isSeen, '#wall')).toBe(false);
  expect(await tab.evaluate(canScroll)).toBe(true);
  if (process.env.LEDE_PAGES_OUT) await tab.screenshot(`${process.env.LEDE_PAGES_OUT}/bar-${BROWSER}.png`);
  await tab.focus('button', { inside: 'lede-bar' });
  await tab.press('Enter');
  await tab.waitFor(isSeen, ['#wall'], { what: 'the notice to be shown again' });
  expect(await tab.evaluate(() => document.querySelector('lede-bar') === null)).toBe(true);
  expect(await tab.evaluate(canScroll)).toBe(false);
  await tab.close();
});

test('the bar follows the direction of the page', async () => {
  const tab = await session.open(`${url}/ar`);
  await tab.waitFor(() => document.querySelector('lede-bar') !== null);
  const directions = await tab.evaluateInside('lede-bar', (root: ShadowRoot) => {
    const style = (selector: string): string => {
      const at = root.querySelector(selector);
      return at ? getComputedStyle(at).direction : '';
    };
    return [style('div'), style('q'), root.querySelector('q')?.lang];
  });
  expect(directions).toEqual(['rtl', 'rtl', 'ar']);
  if (process.env.LEDE_PAGES_OUT) await tab.screenshot(`${process.env.LEDE_PAGES_OUT}/bar-ar-${BROWSER}.png`);
  await tab.close();
});

test('in the text the bar stands where the notice stood, and a click of the page’s script does not open it', async () => {
  const tab = await session.open(`${url}/inline`);
  await tab.waitFor(() => document.querySelector('lede-bar') !== null);
  expect(await tab.evaluate(() => document.querySelector('lede-bar')?.nextElementSibling?.id)).toBe('wall');
  await tab.evaluateInside('lede-bar', (root: ShadowRoot) => root.querySelector('button')?.click());
  expect(await tab.evaluate(isSeen, '#wall')).toBe(false);
  await tab.close();
});

test('left, the notice stays as the page made it', async () => {
  await choose('leave');
  const tab = await session.open(`${url}/en`);
  await tab.waitFor(isSeen, ['#wall'], { what: 'the notice' });
  await tab.waitFor(() => !document.querySelector('lede-bar'));
  expect(await tab.evaluate(canScroll)).toBe(false);
  await tab.close();
  await choose('hide');
});

test('good rules work, bad ones are named with their line', async () => {
  const state = await writeRules(
    'notices',
    '127.0.0.1##.promo\n||ads.example^\n##.tip, .other\n127.0.0.1#@#.tip\n##..x',
  );
  expect(state).toContain('3 rules work');
  expect(state).toMatch(/Line 2: \|\|ads\.example\^ .*Line 5: ##\.\.x /);
  await writeRules('comments', '##.talk');
  const tab = await session.open(`${url}/own`);
  await tab.waitFor(() => document.querySelector('#wall')?.checkVisibility() === false);
  await tab.waitFor(() => document.querySelector('lede-row') !== null);
  await tab.waitFor(canScroll, [], { what: 'the page to scroll' });
  expect(await tab.evaluate(isSeen, '.tip')).toBe(true);
  await tab.clickMenuItem('show-hidden');
  await tab.waitFor(isSeen, ['#wall'], { what: 'the box to be shown again' });
  await tab.close();
  await writeRules('notices', '##article');
  await writeRules('notices', '');
  await writeRules('comments', '');
  const after = await session.open(`${url}/own`);
  await after.waitFor(isSeen, ['#wall'], { what: 'the box once the rule is gone' });
  expect(await after.evaluate(isSeen, 'article')).toBe(true);
  await after.close();
});

test('keys and selecting that a notice took work again', async () => {
  const tab = await session.open(`${url}/keys`);
  await tab.waitFor(() => document.querySelector('#wall')?.checkVisibility() === false);
  await tab.press('Control+a');
  await tab.waitFor(() => (getSelection()?.toString().length ?? 0) > 500, [], {
    what: 'the whole page to be selected',
  });
  await tab.close();
});

test('after going back the notice is still away and the page still scrolls', async () => {
  const tab = await session.open(`${url}/en`);
  await tab.waitFor(() => document.querySelector('#wall')?.checkVisibility() === false);
  await tab.goto(`${url}/next`);
  await tab.back();
  await tab.waitFor(() => location.pathname === '/en' && document.querySelector('#wall')?.checkVisibility() === false);
  await tab.waitFor(canScroll, [], { what: 'the page to scroll' });
  await tab.close();
});
