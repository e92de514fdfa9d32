/** Takes pictures of the reader view with the browser installed here: `node tests/pictures/take.mjs [name …]`. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const out = `${root}.output/pictures`;
const wide = { width: 1440, height: 1000 };
const phone = { width: 360, height: 740 };

/** name: [query, window, what to do before] */
export const pictures = {
  light: ['article=news&theme=light', wide],
  sepia: ['article=news&theme=sepia', wide],
  dark: ['article=news&theme=dark', wide],
  black: ['article=news&theme=black', wide],
  contrast: ['article=news&theme=contrast', wide],
  middle: ['article=news&theme=light&startAt=4', wide],
  phone: ['article=news&theme=light', phone],
  'phone-middle': ['article=news&theme=sepia&startAt=5', phone],
  narrow: ['article=kinds&theme=light&startAt=18', { width: 320, height: 640 }],
  arabic: ['article=arabic&theme=light', wide],
  japanese: ['article=japanese&theme=light', wide],
  huge: ['article=news&theme=light&textSize=36', wide],
  settings: ['article=news&theme=light', wide, 'settings'],
  menu: ['article=news&theme=dark', phone, 'menu'],
  help: ['article=news&theme=light', phone, 'help'],
  lightbox: ['article=news&theme=dark', wide, 'enlarge'],
  listen: ['article=news&theme=light', wide, 'listen'],
  contents: ['article=news&theme=light', phone, 'contents'],
  kinds: ['article=kinds&theme=light', wide],
  'no-article': ['article=none&theme=light', wide],
};

export async function serve() {
  const texts = generateChromeMessages(await parseMessagesFile(`${root}locales/en.yml`));
  const config = {
    define: { __TEXTS__: JSON.stringify(texts) },
    root: here,
    configFile: false,
    logLevel: 'error',
    build: { outDir: `${root}.output/pictures-page`, emptyOutDir: true },
    resolve: { alias: { '#i18n': `${here}i18n.ts`, '@': root.replace(/\/$/, '') } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    preview: { host: '127.0.0.1', port: 0 },
  };
  await build(config);
  const server = await preview(config);
  return { url: server.resolvedUrls.local[0], close: () => server.close() };
}

export async function launch() {
  return await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

async function take(browser, url, name, full) {
  const [query, viewport, press] = pictures[name];
  const page = await browser.newPage({ viewport });
  page.on('pageerror', (error) => console.log(`${name}: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && console.log(`${name}: ${message.text()}`));
  await page.goto(`${url}?${query}`);
  await page.waitForSelector('lede-reader [data-action="close"]');
  if (press === 'help') await page.keyboard.press('?');
  else if (press) await page.locator(`lede-reader [data-action="${press}"]`).first().click();
  if (full) {
    const height = await page.evaluate(
      () => document.querySelector('lede-reader').shadowRoot.querySelector('.lede').scrollHeight,
    );
    await page.setViewportSize({ width: viewport.width, height: Math.min(height, 9000) });
  }
  await page.screenshot({ path: `${out}/${name}${full ? '-full' : ''}.png` });
  if (name === 'light') await page.pdf({ path: `${out}/print.pdf`, format: 'A4' });
  await page.close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2);
  const full = asked.includes('--full');
  const names = asked.filter((name) => name in pictures);
  await mkdir(out, { recursive: true });
  const server = await serve();
  const browser = await launch();
  for (const name of names.length ? names : Object.keys(pictures)) await take(browser, server.url, name, full);
  await browser.close();
  await server.close();
  console.log(out);
}
