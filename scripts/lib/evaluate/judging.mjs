/** Judges pages as the sentinel does, one after the other, so that no other page takes the processor meanwhile. */
import { runPages } from './browser.mjs';
import { buildBundle } from './bundle.mjs';

const judge = async (tab) => ({ detection: await tab.evaluate(() => window.ledeEvaluate.judged()) });

/** @returns one detection (or undefined, where the page failed) for each page, in their order. */
export async function judgePages(pages) {
  const bundle = await buildBundle('scripts/lib/evaluate/atParsed.ts', { minify: true });
  const results = await runPages(pages, bundle, judge, 1);
  return results.map(({ detection }) => detection);
}
