/** From the figures of pages to the tables. */
import { countWords } from './score.mjs';

const FIGURES = [
  'f1',
  'precision',
  'recall',
  'must',
  'mustNot',
  'mustFolded',
  'mustNotFolded',
  'title',
  'author',
  'date',
];
const CELL = 14;
const WORST = 20;

/** Means per system and page type, detection, and times. */
export function summarize(results, systems) {
  const types = ['all', ...new Set(results.map(({ page }) => page.type))];
  const extraction = {};
  for (const type of types) {
    const of = results.filter(({ page }) => type === 'all' || page.type === type);
    extraction[type] = { pages: of.length };
    for (const system of systems) extraction[type][system] = means(of, system);
  }
  return {
    extraction,
    detection: detectionFigures(results),
    times: timeFigures(results, systems, 'milliseconds'),
    again: timeFigures(results, systems, 'again'),
  };
}

function means(results, system) {
  return Object.fromEntries(
    FIGURES.map((figure) => [
      figure,
      mean(results.map(({ scores }) => scores[system]?.[figure] ?? (scores[system] ? undefined : 0))),
    ]),
  );
}

function mean(values) {
  const known = values.filter((value) => value !== undefined);
  return known.length ? known.reduce((sum, value) => sum + value, 0) / known.length : undefined;
}

/** How well pages were told apart, and how long it took. */
export function detectionFigures(results) {
  const judged = results.filter(({ detection }) => detection);
  const said = judged.filter(({ detection }) => detection.outcome === 'article');
  const right = said.filter(({ page }) => page.type === 'article').length;
  const articles = judged.filter(({ page }) => page.type === 'article').length;
  const [precision, recall] = [right / (said.length || 1), right / (articles || 1)];
  const rate = {};
  for (const { page, detection } of judged) {
    rate[page.type] ??= { pages: 0, article: 0, perhaps: 0 };
    const of = rate[page.type];
    of.pages += 1;
    if (detection.outcome in of) of[detection.outcome] += 1;
  }
  const times = judged.map(({ detection }) => detection.milliseconds);
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall || 1),
    rate,
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  };
}

/** `round`: the first reading of each page, or the second of some. */
function timeFigures(results, systems, round) {
  const figures = {};
  const rounds = results.map((result) => result[round] ?? {});
  for (const system of systems) {
    const times = rounds.map((times) => times[system]).filter((time) => time !== undefined);
    if (times.length === 0) continue;
    figures[system] = { median: quantile(times, 0.5), p95: quantile(times, 0.95), most: Math.max(...times) };
    const ratios = rounds
      .filter((times) => times[system] && times.readability)
      .map((times) => times[system] / times.readability);
    if (ratios.length) figures[system].ratioToReadability = quantile(ratios, 0.5);
  }
  return figures;
}

function quantile(values, at) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))];
}

const shown = (value) => (value === undefined ? '    -' : value.toFixed(3));

/** Prints the figures of detection. */
export function printDetection({ precision, recall, f1, rate, median, p95 }) {
  console.log(
    `\ndetection: precision ${shown(precision)}, recall ${shown(recall)}, F1 ${shown(f1)}; ${median.toFixed(1)} ms median, ${p95.toFixed(1)} ms 95th`,
  );
  for (const [type, { pages, article, perhaps }] of Object.entries(rate)) {
    console.log(
      `  ${type.padEnd(14)} ${String(pages).padStart(5)} pages: article ${shown(article / pages)}, perhaps ${shown(perhaps / pages)}`,
    );
  }
}

/** Prints what a person wants to see first. */
export function printSummary({ extraction, detection, times, again }, results) {
  console.log(`\n${['type', 'pages', 'system', ...FIGURES].map((head) => head.padEnd(CELL)).join('')}`);
  for (const [type, { pages, ...systems }] of Object.entries(extraction)) {
    for (const [system, figures] of Object.entries(systems)) {
      const cells = [type, String(pages), system, ...FIGURES.map((figure) => shown(figures[figure]))];
      console.log(cells.map((cell) => cell.padEnd(CELL)).join(''));
    }
  }
  printDetection(detection);
  printTimes('milliseconds', times);
  printTimes('milliseconds, read again in the same page (one page of ten)', again);
  console.log('\nworst pages');
  for (const result of worst(results))
    console.log(
      `  ${result.page.id} ${result.page.type.padEnd(13)} ${shown(result.scores.lede?.f1)}  ${reason(result)}  ${result.page.url}`,
    );
}

function printTimes(head, times) {
  console.log(`\n${head}`);
  for (const [system, figures] of Object.entries(times)) {
    const told = Object.entries(figures).map(([name, value]) => `${name} ${value?.toFixed(1)}`);
    console.log(`  ${system.padEnd(CELL)} ${told.join(', ')}`);
  }
}

/** Pages with a ground-truth text, lowest word F1 first. */
export function worst(results, count = WORST) {
  return results
    .filter(({ page, scores, error }) => error || (page.truth.text && scores.lede?.f1 !== undefined))
    .sort((a, b) => (a.scores.lede?.f1 ?? 0) - (b.scores.lede?.f1 ?? 0))
    .slice(0, count);
}

/** The likely cause in a few words, from the figures alone. */
export function reason({ page, scores, readings, error }) {
  if (error) return `failed: ${error}`;
  const { precision, recall } = scores.lede;
  const [got, want] = [words(readings.lede.text), words(page.truth.text)];
  if (got === 0) return 'nothing extracted';
  if (want < 40) return `ground truth of ${want} words, we give ${got}`;
  if (recall < 0.2 && precision < 0.2) return 'other text altogether';
  if (recall < precision) return `missing text: recall ${shown(recall)} (${got} of ${want} words)`;
  return `foreign text: precision ${shown(precision)} (${got} for ${want} words)`;
}

const words = (text) => [...countWords(text).values()].reduce((sum, count) => sum + count, 0);
