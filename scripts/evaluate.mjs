/**
 * Measures extraction and detection on labelled pages, in Chromium, with the code that is built.
 *   npm run evaluate -- DIR [--sample N] [--part dev|held|all] [--json FILE] [--against readability,defuddle]
 * DIR holds html/NNNN.html (or .html.gz) and ground-truth/NNNN.json, as WCXB lays them out.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { runPages } from './lib/evaluate/browser.mjs';
import { buildBundle } from './lib/evaluate/bundle.mjs';
import { readPages } from './lib/evaluate/pages.mjs';
import { writeReport } from './lib/evaluate/report.mjs';
import { scorePage } from './lib/evaluate/score.mjs';
import { printSummary, summarize } from './lib/evaluate/summary.mjs';

const PEERS = ['readability', 'defuddle'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    part: { type: 'string', default: 'all' },
    json: { type: 'string' },
    against: { type: 'string', default: '' },
    type: { type: 'string' },
  },
});
const [folder] = positionals;
const peers = values.against.split(',').filter(Boolean);
const unknown = peers.find((peer) => !PEERS.includes(peer));
if (!folder || unknown || !['dev', 'held', 'all'].includes(values.part)) {
  console.error(
    'npm run evaluate -- DIR [--sample N] [--part dev|held|all] [--type article] [--json FILE] [--against readability,defuddle]',
  );
  process.exit(2);
}

const pages = await readPages(folder, { part: values.part, sample: Number(values.sample ?? 0), type: values.type });
const systems = ['lede', ...peers];
const results = await runPages(pages, systems, await buildBundle());
const scored = results.map((result) => ({ ...result, scores: scorePage(result) }));
const summary = summarize(scored, systems);
printSummary(summary, scored);
const report = await writeReport(scored, systems);
console.log(`\nSide by side: ${report}`);
if (values.json) {
  const perPage = scored.map(({ page, scores, milliseconds, detection, error }) => ({
    id: page.id,
    url: page.url,
    type: page.type,
    scores,
    milliseconds,
    detection,
    error,
  }));
  await writeFile(values.json, JSON.stringify({ folder, part: values.part, summary, pages: perPage }, null, 1));
}
