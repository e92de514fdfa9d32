/** The figures of one page. A figure without a ground truth is undefined and is left out of the means. */

const WORD = /[\p{L}\p{N}\p{M}_]+/gu;

/** Scores every reading of a page. */
export function scorePage({ page, readings }) {
  return Object.fromEntries(
    Object.entries(readings).map(([system, reading]) => [system, scoreReading(reading, page.truth)]),
  );
}

function scoreReading(reading, truth) {
  return {
    ...(typeof truth.text === 'string' && wordScores(reading.text, truth.text)),
    must: share(truth.with, reading.text),
    mustNot: share(truth.without, reading.text),
    mustFolded: share(truth.with, reading.text, foldSigns),
    mustNotFolded: share(truth.without, reading.text, foldSigns),
    title: exact(reading.title, truth.title),
    author: exact(reading.author, truth.author),
    date: exact(reading.date?.slice(0, 10), truth.date?.slice(0, 10)),
  };
}

/** Words lower-cased and counted, so a word said twice has to be there twice. */
export function wordScores(found, wanted) {
  const [have, want] = [countWords(found), countWords(wanted)];
  let common = 0;
  for (const [word, count] of want) common += Math.min(count, have.get(word) ?? 0);
  const precision = common / (total(have) || 1);
  const recall = common / (total(want) || 1);
  if (total(have) === 0 && total(want) === 0) return { f1: 1, precision: 1, recall: 1 };
  return { f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0, precision, recall };
}

export function countWords(text) {
  const counts = new Map();
  for (const [word] of text.toLowerCase().matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const total = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);

export const fold = (text) => text.replace(/\s+/gu, ' ').trim();
const bare = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** How a line of a list or a cell of a table is marked in plain text. */
const LIST_MARK = /^[ \t]*(?:[-*+•‣▪◦·–—]|\d{1,3}[.)])[ \t]+/gmu;
const TABLE_SIGN = /\|(?:[ \t]*:?-{2,}:?[ \t]*(?=\||$))?/gmu;

/**
 * White space folded, and with it what two true copies of a text may differ in: compatibility forms (NFKC), curly or
 * straight quotes, kinds of dashes, marks of lists and tables. Applied to both sides of a comparison.
 */
export function foldSigns(text) {
  const plain = text
    .normalize('NFKC')
    .replace(/[‘’‚‛′`´]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(TABLE_SIGN, ' ')
    .replace(LIST_MARK, '')
    .replace(/ *[‐‑‒–—―−-]+ */gu, '-')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '');
  return fold(plain);
}

function share(snippets, text, folding = fold) {
  if (snippets.length === 0) return undefined;
  const folded = folding(text);
  return snippets.filter((snippet) => folded.includes(folding(snippet))).length / snippets.length;
}

function exact(found, wanted) {
  if (typeof wanted !== 'string' || bare(wanted) === '') return undefined;
  return bare(found ?? '') === bare(wanted) ? 1 : 0;
}
