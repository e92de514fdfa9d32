/** What clearing folds, and what it costs the story: every sentence of the reviewed text that can no longer be seen. */
import { readFile } from 'node:fs/promises';

const LEAST_SENTENCE = 20;
/**
 * WCXB's article pages, by id. `drawn`: 200 of those that are not kept aside, the first by the SHA-1 of
 * "lede-comments-2026:" and their id, each looked at as rendered, from the end of its text down: the place of its
 * comment section; `closed`, where the page itself keeps it behind a button or had not loaded it; `without`. Beside
 * them: further pages with and without one, and pages where the talk is the page (a thread, a gist, reviews).
 */
const LABELS = new URL('./comment-sections.json', import.meta.url);
const { drawn, withSection, without, mustStay } = JSON.parse(await readFile(LABELS, 'utf8'));

/** @returns a measure for `runPages`. */
export function clearWith(force) {
  return async (tab, { id, truth }) => {
    const { before, after, afterAll, ...rest } = await tab.evaluate((all) => window.ledeEvaluate.clear(all), force);
    const place = drawn.sections[id];
    const placeFolded = place === undefined ? undefined : await tab.evaluate(isFolded, place);
    const lostBy = (left) => (before === left ? [] : lostSentences(truth.text ?? '', before, left));
    const lost = lostBy(after);
    const lostToSwitches = lostBy(afterAll).filter((sentence) => !lost.includes(sentence));
    return { ...rest, placeFolded, lost, lostToSwitches };
  };
}

/** In the page: whether nothing of a place can be seen. */
function isFolded(place) {
  const found = [...document.querySelectorAll(place)];
  return found.length > 0 && found.every((one) => one.closest('[hidden="until-found"]') || !one.checkVisibility());
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
export function summarizeClearing(results) {
  const types = [...new Set(results.map(({ page }) => page.type))].sort();
  const groups = [
    ...types.map((type) => [type, ({ page }) => page.type === type]),
    ['all', () => true],
    ['kept aside', ({ page }) => page.held],
  ];
  const byType = Object.fromEntries(groups.map(([name, test]) => [name, figuresOf(results.filter(test))]));
  return { byType, sections: sectionFigures(results), drawn: drawnFigures(results) };
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

function drawnFigures(results) {
  const { sections, closed, without: bare } = drawn;
  const labelled = results.filter(({ page }) => page.id in sections);
  const others = results.filter(({ page }) => closed.includes(page.id) || bare.includes(page.id));
  return {
    looked: labelled.length + others.length,
    labelled: labelled.length,
    folded: labelled.filter(({ placeFolded }) => placeFolded).length,
    left: labelled.filter(({ placeFolded }) => !placeFolded).map(({ page, outcome }) => `${page.id} (${outcome})`),
    closed: closed.length,
    foldedWithout: others.filter((result) => hid(result, 'comments')).map(({ page }) => page.id),
  };
}

function sectionFigures(results) {
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
export function tellClearing({ byType, sections, drawn: sample }, results) {
  console.log(
    '| pages | all | called article | folded | pages that lost text | sentences lost | more with every switch on |\n|---|---|---|---|---|---|---|',
  );
  for (const [name, { pages, article, folded, ...lost }] of Object.entries(byType)) {
    const kinds = Object.entries(folded).map(([kind, count]) => `${kind} ${count}`);
    console.log(
      `| ${name} | ${pages} | ${article} | ${kinds.join(', ') || 'nothing'} | ${lost.pagesThatLost} | ${lost.sentencesLost} | ${lost.lostToSwitches} |`,
    );
  }
  console.log(
    `\ndrawn at random and looked at: ${sample.looked}; comment sections folded: ${sample.folded} of ${sample.labelled}; left: ${sample.left.join(', ') || 'none'}; folded where none is to be seen: ${sample.foldedWithout.join(', ') || 'none'}`,
  );
  const { labelled, folded, left, withoutSection, foldedWithoutSection } = sections;
  const share = labelled ? `, ${((100 * folded) / labelled).toFixed(1)}%` : '';
  console.log(
    `all labelled comment sections: ${folded} of ${labelled} labelled folded${share}; left: ${left.join(', ') || 'none'}`,
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
