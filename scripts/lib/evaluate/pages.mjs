/** The labelled pages of a folder. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const SECOND_LEVEL = new Set(['ac', 'co', 'com', 'edu', 'gob', 'gov', 'go', 'ne', 'net', 'nic', 'nom', 'or', 'org']);
const KEPT_ASIDE_OF = 4;

/**
 * Reads ground truths and addresses; page text is read when its turn comes.
 * A sample takes every nth page, so that the same pages come up each time.
 */
export async function readPages(folder, { part, sample, type }) {
  const names = (await readdir(join(folder, 'ground-truth'))).filter((name) => name.endsWith('.json')).sort();
  const all = await Promise.all(names.map((name) => readTruth(folder, name)));
  const chosen = all.filter(
    (page) => (part === 'all' || page.held === (part === 'held')) && (!type || page.type === type),
  );
  if (!sample || sample >= chosen.length) return chosen;
  return chosen.filter(
    (_, index) => Math.floor((index * sample) / chosen.length) !== Math.floor(((index - 1) * sample) / chosen.length),
  );
}

/** The page's HTML as saved. */
export async function readHtml({ htmlFile }) {
  const bytes = await readFile(htmlFile);
  return htmlFile.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

async function readTruth(folder, name) {
  const id = name.replace(/\.json$/, '');
  const record = JSON.parse(await readFile(join(folder, 'ground-truth', name), 'utf8'));
  const truth = record.ground_truth ?? record;
  const plain = join(folder, 'html', `${id}.html`);
  const url = record.url ?? truth.url;
  return {
    id,
    url,
    htmlFile: existsSync(plain) ? plain : `${plain}.gz`,
    type: typeOf(record._internal?.page_type ?? truth.page_type),
    truth: {
      title: truth.title,
      author: truth.author,
      date: truth.publish_date,
      text: truth.main_content,
      with: truth.with ?? [],
      without: truth.without ?? [],
    },
    held: isKeptAside(url),
  };
}

const typeOf = (type) => (typeof type === 'string' ? type : (type?.primary ?? 'unknown'));

/** One site lies wholly on one side. */
function isKeptAside(url) {
  const hash = createHash('sha1').update(registrableDomain(url)).digest();
  return hash[0] % KEPT_ASIDE_OF === 0;
}

function registrableDomain(url) {
  if (!url || !URL.canParse(url)) return '';
  const labels = new URL(url).hostname.replace(/^www\./, '').split('.');
  const [second, top] = labels.slice(-2);
  return labels.slice(top?.length === 2 && SECOND_LEVEL.has(second) ? -3 : -2).join('.');
}
