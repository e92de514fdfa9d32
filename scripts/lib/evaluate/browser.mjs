/** Opens each page in Chromium as saved: its address, no scripts of its own, no network. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { readHtml } from './pages.mjs';

const BROWSERS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];
const AT_ONCE = 2;
const PATIENCE = 30_000;

/**
 * @param bundle source of a script that defines `ledeEvaluate`, which the page gets as `window.ledeEvaluate`.
 * @param measure takes the tab, the page and its index, and gives what is added to the page's result. What it throws
 * is told as the result's `error`.
 * @param atOnce how many pages side by side; 1 where times shall not depend on other pages.
 * @returns one result a page, in the order of the pages.
 */
export async function runPages(pages, bundle, measure, atOnce = AT_ONCE) {
  const results = [];
  let next = 0;
  const worker = async () => {
    let tab = await openTab(bundle);
    while (next < pages.length) {
      const index = next++;
      results[index] = await runPage(tab, pages[index], index, measure);
      if (results[index].error) {
        await tab.close();
        tab = await openTab(bundle);
      }
      if (index % 100 === 99) console.error(`${index + 1} of ${pages.length}`);
    }
    await tab.close();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

/** A browser for each: a page that takes its browser down takes nothing else with it. */
async function openTab(bundle) {
  const executablePath = BROWSERS.find((path) => path && existsSync(path));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const context = await browser.newContext({ locale: 'en-US' });
  const tab = await context.newPage();
  await tab.addInitScript({ content: `if (window === top) { ${bundle}; window.ledeEvaluate = ledeEvaluate; }` });
  return { tab, close: () => browser.close() };
}

async function runPage({ tab }, page, index, measure) {
  const result = { page };
  try {
    await open(tab, page);
    return Object.assign(result, await measure(tab, page, index));
  } catch (error) {
    result.error = String(error).split('\n')[0];
    console.error(page.id, result.error);
    return result;
  }
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
