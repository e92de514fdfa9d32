/** Ground truth and extraction side by side, as local pages. For looking; nothing of it is published. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { countWords } from './score.mjs';
import { reason, worst } from './summary.mjs';

const FOLDER = '.output/evaluate';
const STYLE =
  'body{font:14px/1.5 sans-serif;margin:1rem}table{border-collapse:collapse}td,th{padding:.2rem .6rem;text-align:left}.cols{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:1rem}pre{white-space:pre-wrap;font:13px/1.5 serif}.miss{background:#fdd}.more{background:#dfd}';

/** Writes an index, worst page first, and one page each. @returns the index's path. */
export async function writeReport(results, systems) {
  await mkdir(FOLDER, { recursive: true });
  const ordered = worst(results, results.length);
  await Promise.all(
    ordered.map((result) => writeFile(join(FOLDER, `${result.page.id}.html`), pageReport(result, systems))),
  );
  const rows = ordered.map(
    (result) =>
      `<tr><td><a href="${result.page.id}.html">${result.page.id}</a><td>${result.page.type}<td>${systems.map((system) => (result.scores[system]?.f1 ?? 0).toFixed(3)).join('<td>')}<td>${escaped(reason(result))}<td>${escaped(result.page.url ?? '')}`,
  );
  const index = join(FOLDER, 'index.html');
  await writeFile(
    index,
    html(`<table><tr><th>page<th>type<th>${systems.join('<th>')}<th>reason<th>address${rows.join('')}</table>`),
  );
  return resolve(index);
}

function pageReport({ page, readings, scores, detection, error }, systems) {
  const truth = page.truth.text ?? '';
  const columns = systems.map((system) => {
    const reading = readings[system];
    const facts = `${reading?.title ?? ''} | ${reading?.author ?? ''} | ${reading?.date ?? ''}`;
    return `<div><h2>${system}</h2><p>${escaped(facts)}<p>${escaped(JSON.stringify(scores[system]))}<pre>${marked(reading?.text ?? '', truth, 'more')}</pre><pre>${escaped(JSON.stringify(reading?.notes ?? '', null, 1))}</pre></div>`;
  });
  const facts = `${page.truth.title} | ${page.truth.author} | ${page.truth.date}`;
  const snippets = JSON.stringify({ with: page.truth.with, without: page.truth.without }, null, 1);
  return html(
    `<h1>${page.id} ${page.type}</h1><p><a href="${escaped(page.url ?? '')}">${escaped(page.url ?? '')}</a> ${escaped(error ?? '')}<p>${escaped(JSON.stringify(detection))}<div class=cols><div><h2>ground truth</h2><p>${escaped(facts)}<pre>${marked(truth, readings.lede?.text ?? '', 'miss')}</pre><pre>${escaped(snippets)}</pre></div>${columns.join('')}</div>`,
  );
}

/** Words of the text that the other text has not, in colour. */
function marked(text, other, className) {
  const left = countWords(other);
  return text
    .split(/([\p{L}\p{N}\p{M}_]+)/u)
    .map((part, index) => {
      if (index % 2 === 0) return escaped(part);
      const word = part.toLowerCase();
      const count = left.get(word) ?? 0;
      left.set(word, count - 1);
      return count > 0 ? escaped(part) : `<span class=${className}>${escaped(part)}</span>`;
    })
    .join('');
}

const html = (body) => `<!doctype html><meta charset=utf-8><style>${STYLE}</style>${body}`;
const escaped = (text) => String(text ?? '').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
