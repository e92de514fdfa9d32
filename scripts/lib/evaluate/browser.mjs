/** Opens each page in Chromium as saved: its address, no scripts of its own, no network. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { readHtml } from './pages.mjs';

const BROWSERS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];
const AT_ONCE = 2;
const PATIENCE = 30_000;

/** @returns one result a page, in the order of the pages. */
export async function runPages(pages, systems, bundle) {
  const executablePath = BROWSERS.find((path) => path && existsSync(path));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const results = [];
  let next = 0;
  const worker = async () => {
    let tab = await openTab(browser, bundle);
    while (next < pages.length) {
      const index = next++;
      results[index] = await runPage(tab, pages[index], rotated(systems, index));
      if (results[index].error) {
        await tab.close();
        tab = await openTab(browser, bundle);
      }
      if (index % 100 === 99) console.error(`${index + 1} of ${pages.length}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await browser.close();
  return results;
}

/** The first to run pays for cold caches: take turns. */
const rotated = (systems, by) => systems.map((_, index) => systems[(index + by) % systems.length]);

async function openTab(browser, bundle) {
  const context = await browser.newContext({ locale: 'en-US' });
  const tab = await context.newPage();
  await tab.addInitScript({ content: `if (window === top) { ${bundle}; window.ledeEvaluate = ledeEvaluate; }` });
  return { tab, close: () => context.close() };
}

async function runPage({ tab }, page, systems) {
  const result = { page, readings: {}, milliseconds: {} };
  try {
    await open(tab, page);
    await tab.evaluate(() => window.ledeEvaluate.settle());
    result.detection = await tab.evaluate(() => window.ledeEvaluate.judge());
    for (const system of systems) {
      const { milliseconds, ...reading } = await tab.evaluate((name) => window.ledeEvaluate.read(name), system);
      result.readings[system] = reading;
      result.milliseconds[system] = milliseconds;
    }
  } catch (error) {
    result.error = String(error).split('\n')[0];
    console.error(page.id, result.error);
  }
  return result;
}

async function open(tab, page) {
  const url = URL.canParse(page.url) ? page.url : `https://page-${page.id}.invalid/`;
  const body = await readHtml(page);
  let served = false;
  await tab.unrouteAll();
  await tab.route('**/*', (route) => {
    if (served || !route.request().isNavigationRequest()) return route.abort();
    served = true;
    return route.fulfill({
      body,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      },
    });
  });
  await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
}
