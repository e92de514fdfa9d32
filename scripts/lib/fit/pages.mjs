/** Reads a folder in WCXB's layout and runs the extension's own features over each page, in real Chromium. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const ROOT = new URL('../../../', import.meta.url).pathname;
const SECOND_LEVEL = new Set(['ac', 'co', 'com', 'edu', 'go', 'gob', 'gov', 'ne', 'net', 'or', 'org']);

/** The registrable domain of an address, near enough to keep the pages of a site together. */
export function siteOf(url) {
  const labels = URL.canParse(url) ? new URL(url).hostname.split('.') : [];
  const country = labels.length > 2 && labels.at(-1).length === 2 && SECOND_LEVEL.has(labels.at(-2));
  return labels.slice(country ? -3 : -2).join('.');
}

/** The sites whose pages no fit and no choice may look at. */
export function isKeptAside(site) {
  return createHash('sha1').update(site).digest()[0] % 4 === 0;
}

async function readHtml(file) {
  const bytes = await readFile(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** All pages of the folder in the order of their ids: `{ id, file, url, type, site }`. */
export async function listPages(folder) {
  const files = (await readdir(join(folder, 'html'))).filter((name) => /\.html(\.gz)?$/.test(name)).sort();
  return await Promise.all(
    files.map(async (name) => {
      const id = name.replace(/\.html(\.gz)?$/, '');
      const truth = JSON.parse(await readFile(join(folder, 'ground-truth', `${id}.json`), 'utf8'));
      const url = truth.url ?? '';
      return {
        id,
        file: join(folder, 'html', name),
        url,
        type: truth._internal.page_type.primary,
        site: siteOf(url) || id,
      };
    }),
  );
}

/** One script for the page from a module of the extension, which it finds as `globalThis.lede`. */
export async function bundle(entry, minify = false) {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      minify,
      target: 'es2022',
      lib: { entry: join(ROOT, entry), formats: ['iife'], name: 'lede' },
    },
  });
  return [result].flat()[0].output[0].code;
}

/**
 * Runs `work(document, url)`, given as source text over the bundled module `lede`, on each page; nothing is loaded
 * and no script of a page runs. Returns the results in the order of the pages.
 */
export async function runOnPages(pages, code, work, onPage = () => undefined) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const tab = await browser.newPage();
    await tab.evaluate(`${code}; globalThis.lede = lede; globalThis.work = ${work};`);
    const results = [];
    for (const page of pages) {
      const html = await readHtml(page.file);
      const run = ([text, url]) => globalThis.work(new DOMParser().parseFromString(text, 'text/html'), url);
      results.push(await tab.evaluate(run, [html, page.url]));
      onPage(results.length);
    }
    return results;
  } finally {
    await browser.close();
  }
}
