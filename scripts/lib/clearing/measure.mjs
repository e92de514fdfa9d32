/** What clearing folds, and what it costs the story: every sentence of the reviewed text that can no longer be seen. */
import { readFile } from 'node:fs/promises';

const LEAST_SENTENCE = 20;
/**
 * WCXB's article pages, by id: with a comment section to be seen in the page as saved, and without; pages where the
 * talk is the page (a thread, a gist, reviews). Left out: sections that the page itself keeps closed or had not loaded.
 */
const LABELS = new URL('./comment-sections.json', import.meta.url);

/** @returns a measure for `runPages`. */
export function clearWith(force) {
  return async (tab, { truth }) => {
    const { before, after, afterAll, ...rest } = await tab.evaluate((all) => window.ledeEvaluate.clear(all), force);
    const lostBy = (left) => (before === left ? [] : lostSentences(truth.text ?? '', before, left));
    const lost = lostBy(after);
    return { ...rest, lost, lostToSwitches: lostBy(afterAll).filter((sentence) => !lost.includes(sentence)) };
  };
}

function lostSentences(text, before, after) {
  const bare = (sentence) => sentence.replace(/\s+/g, '');
  return sentencesOf(text).filter((one) => before.includes(bare(one)) && !after.includes(bare(one)));
}

function sentencesOf(text) {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  return text
    .split('\n')
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence.length >= LEAST_SENTENCE);
}

/** By page type: what was folded and lost. For the labelled pages that were measured: how many sections were folded. */
export async function summarizeClearing(results) {
  const types = [...new Set(results.map(({ page }) => page.type))].sort();
  const groups = [
    ...types.map((type) => [type, ({ page }) => page.type === type]),
    ['all', () => true],
    ['kept aside', ({ page }) => page.held],
  ];
  const byType = Object.fromEntries(groups.map(([name, test]) => [name, figuresOf(results.filter(test))]));
  return { byType, sections: await sectionFigures(results) };
}

function figuresOf(results) {
  const pages = (test) => results.filter(test).length;
  const kinds = new Set(results.flatMap(({ hidden = [] }) => hidden.map(({ kind }) => kind)));
  return {
    pages: results.length,
    article: pages(({ outcome }) => outcome === 'article'),
    folded: Object.fromEntries([...kinds].sort().map((kind) => [kind, pages((result) => hid(result, kind))])),
    pagesThatLost: pages(({ lost = [] }) => lost.length > 0),
    sentencesLost: results.reduce((sum, { lost = [] }) => sum + lost.length, 0),
    lostToSwitches: results.reduce((sum, { lostToSwitches = [] }) => sum + lostToSwitches.length, 0),
    notMeasured: pages(({ error }) => error),
  };
}

const hid = ({ hidden = [] }, kind) => hidden.some((entry) => entry.kind === kind);

async function sectionFigures(results) {
  const { withSection, without, mustStay } = JSON.parse(await readFile(LABELS, 'utf8'));
  const labelled = (ids) => results.filter(({ page }) => ids.includes(page.id));
  const sections = labelled(withSection);
  return {
    labelled: sections.length,
    folded: sections.filter((result) => hid(result, 'comments')).length,
    left: sections.filter((result) => !hid(result, 'comments')).map(({ page, outcome }) => `${page.id} (${outcome})`),
    withoutSection: labelled([...without, ...mustStay]).length,
    foldedWithoutSection: labelled([...without, ...mustStay])
      .filter((result) => hid(result, 'comments'))
      .map(({ page }) => page.id),
  };
}

/** Prints the figures, then every lost sentence. */
export function tellClearing({ byType, sections }, results) {
  console.log(
    '| pages | all | called article | folded | pages that lost text | sentences lost | more with every switch on |\n|---|---|---|---|---|---|---|',
  );
  for (const [name, { pages, article, folded, ...lost }] of Object.entries(byType)) {
    const kinds = Object.entries(folded).map(([kind, count]) => `${kind} ${count}`);
    console.log(
      `| ${name} | ${pages} | ${article} | ${kinds.join(', ') || 'nothing'} | ${lost.pagesThatLost} | ${lost.sentencesLost} | ${lost.lostToSwitches} |`,
    );
  }
  const { labelled, folded, left, withoutSection, foldedWithoutSection } = sections;
  const share = labelled ? `, ${((100 * folded) / labelled).toFixed(1)}%` : '';
  console.log(
    `\ncomment sections: ${folded} of ${labelled} labelled folded${share}; left: ${left.join(', ') || 'none'}`,
  );
  console.log(
    `labelled without one, or to be left: ${withoutSection}; folded there: ${foldedWithoutSection.join(', ') || 'none'}`,
  );
  for (const { page, lost = [], lostToSwitches = [], error } of results) {
    for (const sentence of lost) console.log(`lost ${page.id} ${page.url}: ${sentence}`);
    for (const sentence of lostToSwitches) console.log(`lost if switched on ${page.id} ${page.url}: ${sentence}`);
    if (error) console.log(`not measured ${page.id}: ${error}`);
  }
}
