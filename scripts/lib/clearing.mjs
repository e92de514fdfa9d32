/**
 * What does clearing cost the story? Loads saved pages in real Chromium, without their scripts and without network,
 * clears them as the extension does, and lists every sentence of the reviewed text that can no longer be seen.
 *
 *   node scripts/lib/clearing.mjs DIR [--sample N] [--force] [--json FILE] [--ids 0001,0002]
 *
 * DIR holds html/NNNN.html and ground-truth/NNNN.json.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TABS = 2;
const LEAST_SENTENCE = 20;
const PAGE_TIMEOUT_MS = 20_000;

/** The page's part as one script. */
async function bundle() {
  const output = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      lib: { entry: join(ROOT, 'scripts/lib/clearing-page.ts'), formats: ['iife'], name: 'clearing' },
    },
  });
  return output[0].output[0].code;
}

/** Sites, not pages, are kept apart: a quarter is not looked at while fitting. */
function isKeptAside(url) {
  const domain = (URL.canParse(url) ? new URL(url).hostname : url).split('.').slice(-2).join('.');
  return createHash('sha1').update(domain).digest()[0] % 4 === 0;
}

function sentencesOf(text) {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  return text
    .split('\n')
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence.length >= LEAST_SENTENCE);
}

async function clearPage(page, script, { html, url, force }) {
  await page.unrouteAll();
  await page.route('**', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({
          body: html,
          headers: {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': "script-src 'none'; frame-src 'none'",
          },
        })
      : route.abort(),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PAGE_TIMEOUT_MS });
  return await page.evaluate(`${script}; clearing.clear(${force})`);
}

async function readCase(dir, id) {
  const truth = JSON.parse(await readFile(join(dir, 'ground-truth', `${id}.json`), 'utf8'));
  const facts = truth.ground_truth ?? truth;
  return {
    id,
    html: await readFile(join(dir, 'html', `${id}.html`)),
    url: URL.canParse(truth.url ?? '') ? truth.url : `https://page-${id}.example/story`,
    type: truth._internal?.page_type?.primary ?? truth.page_type ?? 'unknown',
    text: facts.main_content ?? '',
  };
}

/** Clears one case and compares. A page that cannot be loaded is told, not left out. */
async function measure(page, script, saved, force) {
  const { id, url, type, text } = saved;
  const base = { id, url, type, keptAside: isKeptAside(url) };
  try {
    const { gone, seen, ...rest } = await clearPage(page, script, { ...saved, force });
    const bare = (sentence) => sentence.replace(/\s+/g, '');
    const lost = gone ? sentencesOf(text).filter((one) => gone.includes(bare(one)) && !seen.includes(bare(one))) : [];
    return { ...base, ...rest, lost };
  } catch (error) {
    return { ...base, outcome: 'failed', folded: [], lost: [], milliseconds: 0, error: String(error).split('\n')[0] };
  }
}

/**
 * Clears every saved page of a folder.
 * @returns one record a page: type, verdict, what was folded, which sentences were lost.
 */
export async function measureClearing(dir, { ids, sample, force = false, onPage = () => undefined } = {}) {
  const all = ids ?? (await readdir(join(dir, 'html'))).map((name) => name.replace('.html', '')).sort();
  const step = sample ? Math.max(1, Math.floor(all.length / sample)) : 1;
  const queue = all.filter((_, index) => index % step === 0);
  const script = await bundle();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const results = [];
  try {
    const work = async () => {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
        const page = await context.newPage();
        const result = await measure(page, script, await readCase(dir, id), force);
        await page.close();
        results.push(result);
        onPage(result);
      }
    };
    await Promise.all(Array.from({ length: TABS }, work));
  } finally {
    await browser.close();
  }
  return results.sort((a, b) => a.id.localeCompare(b.id));
}

/** A table by page type, then every lost sentence, as lines. */
export function clearingReport(results) {
  const types = [...new Set(results.map(({ type }) => type))].sort();
  const lines = [
    '| pages | all | called article | folded something | pages that lost text | sentences lost |',
    '|---|---|---|---|---|---|',
  ];
  for (const [name, part] of [
    ...types.map((type) => [type, results.filter((result) => result.type === type)]),
    ['all', results],
    ['kept aside', results.filter(({ keptAside }) => keptAside)],
  ]) {
    const count = (test) => part.filter(test).length;
    const lost = part.reduce((sum, result) => sum + result.lost.length, 0);
    lines.push(
      `| ${name} | ${part.length} | ${count((r) => r.outcome === 'article')} | ${count((r) => r.folded.length > 0)} | ${count((r) => r.lost.length > 0)} | ${lost} |`,
    );
  }
  for (const { id, url, lost } of results) for (const sentence of lost) lines.push(`lost ${id} ${url}: ${sentence}`);
  for (const { id, error } of results) if (error) lines.push(`not measured ${id}: ${error}`);
  return lines.join('\n');
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: 'string' },
      force: { type: 'boolean' },
      json: { type: 'string' },
      ids: { type: 'string' },
      clearing: { type: 'boolean' },
    },
  });
  const dir = positionals[0];
  if (!dir) throw new Error('Give the folder that holds html/ and ground-truth/.');
  let done = 0;
  const results = await measureClearing(dir, {
    ids: values.ids?.split(','),
    sample: values.sample ? Number(values.sample) : undefined,
    force: values.force ?? false,
    onPage: () => ++done % 100 === 0 && console.error(`${done} pages`),
  });
  if (values.json) await writeFile(values.json, JSON.stringify(results, null, 1));
  console.log(clearingReport(results));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
