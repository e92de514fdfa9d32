/**
 * Measures, on labelled pages, in Chromium, with the code that is built: extraction and detection, detection alone
 * (`--detection`), or (`--clearing`) what clearing folds and whether it takes a sentence of the page's own text away.
 *   npm run evaluate -- DIR [--sample N] [--part dev|held|all] [--type article] [--json FILE] [--against readability,defuddle]
 *   npm run evaluate -- DIR --detection [--sample N] [--part dev|held|all] [--type article] [--json FILE]
 *   npm run evaluate -- DIR --clearing [--force] [--sample N] [--part dev|held|all] [--type article] [--json FILE]
 * DIR holds html/NNNN.html (or .html.gz) and ground-truth/NNNN.json, as WCXB lays them out. `--force` clears every page
 * as if it had been judged an article.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { clearWith, summarizeClearing, tellClearing } from './lib/clearing/measure.mjs';
import { runPages } from './lib/evaluate/browser.mjs';
import { buildBundle } from './lib/evaluate/bundle.mjs';
import { judgePages } from './lib/evaluate/judging.mjs';
import { readPages } from './lib/evaluate/pages.mjs';
import { readWith } from './lib/evaluate/reading.mjs';
import { writeReport } from './lib/evaluate/report.mjs';
import { scorePage } from './lib/evaluate/score.mjs';
import { detectionFigures, printDetection, printSummary, summarize } from './lib/evaluate/summary.mjs';

const PEERS = ['readability', 'defuddle'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    part: { type: 'string', default: 'all' },
    json: { type: 'string' },
    against: { type: 'string', default: '' },
    type: { type: 'string' },
    clearing: { type: 'boolean', default: false },
    detection: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
const { part, type, clearing, detection, force } = values;
const peers = values.against.split(',').filter(Boolean);
const unknown = peers.find((peer) => !PEERS.includes(peer));
if (!folder || unknown || !['dev', 'held', 'all'].includes(part) || (force && !clearing)) {
  console.error(
    'npm run evaluate -- DIR [--sample N] [--part dev|held|all] [--type article] [--json FILE] [--against readability,defuddle | --detection | --clearing [--force]]',
  );
  process.exit(2);
}

const pages = await readPages(folder, { part, sample: Number(values.sample ?? 0), type });
const { summary, results } = await (clearing ? measureClearing() : detection ? measureDetection() : measureReading());
if (values.json) await writeFile(values.json, JSON.stringify({ folder, part, summary, pages: results }, null, 1));

async function measureClearing() {
  const results = await runPages(pages, await buildBundle('scripts/lib/clearing/inPage.ts'), clearWith(force));
  const summary = summarizeClearing(results);
  tellClearing(summary, results);
  return { summary, results: results.map(({ page, ...rest }) => ({ ...factsOf(page), ...rest })) };
}

async function measureDetection() {
  const detections = await judgePages(pages);
  const judged = pages.map((page, index) => ({ page, detection: detections[index] }));
  const summary = detectionFigures(judged);
  printDetection(summary);
  return { summary, results: judged.map(({ page, ...rest }) => ({ ...factsOf(page), ...rest })) };
}

async function measureReading() {
  const systems = ['lede', ...peers];
  const detections = await judgePages(pages);
  const read = await runPages(pages, await buildBundle('scripts/lib/evaluate/inPage.ts'), readWith(systems));
  const scored = read.map((result, index) => {
    const whole = { readings: {}, milliseconds: {}, detection: detections[index], ...result };
    return { ...whole, scores: scorePage(whole) };
  });
  const summary = summarize(scored, systems);
  printSummary(summary, scored);
  console.log(`\nSide by side: ${await writeReport(scored, systems)}`);
  const results = scored.map(({ page, scores, milliseconds, detection, error }) => {
    return { ...factsOf(page), scores, milliseconds, detection, error };
  });
  return { summary, results };
}

function factsOf({ id, url, type, held }) {
  return { id, url, type, held };
}
