/** What Lede costs. Figures are printed, never asserted: they belong to the machine they were taken on. */
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { demoPages, startDemoServer } from '../../demo/server.mjs';
import { serveFolder } from '../../scripts/lib/serve.mjs';
import { type BrowserName, BUILDS } from '../e2e/drivers';
import { type HeapResult, measureHeap } from './heap';
import { type LoadingResult, measureLoading } from './loading';
import { measureOpening, type OpeningResult, type Spread } from './opening';
import { measureShifts, type ShiftResult } from './shifts';
import { detectionSize, type Size, scriptSizes } from './sizes';
import { measureStorms, type StormResult } from './storms';

export interface BenchmarkOptions {
  /** Folder of HTML files to load instead of the demo newspaper. */
  pages?: string;
  loads: number;
  openings: number;
  /** How often each storm is measured. */
  storms: number;
  /** How often the reader is opened and closed to see what stays behind. */
  cycles: number;
  /** Folder of an extension that does nothing. */
  empty: string;
  /** Folder of a reader for Chromium that does the least one can. */
  bare: string;
}

export interface BenchmarkResult {
  processors: number;
  sizes: Record<BrowserName, Size[]>;
  detection: Size;
  loading: LoadingResult;
  opening: Record<BrowserName, OpeningResult>;
  /** Of the bare reader in Chromium, in the same run. In Firefox it does not open on every page. */
  bareOpening: OpeningResult;
  storms: StormResult[];
  shifts: ShiftResult[];
  heap: HeapResult;
}

const ms = (value: number): string => `${value.toFixed(1)} ms`;
const say = (line = ''): void => console.log(line);

function printSizes(sizes: Record<BrowserName, Size[]>, detection: Size): void {
  const line = ({ file, raw, gzip }: Size): void =>
    say(`  ${file.padEnd(36)} ${String(raw).padStart(8)} ${String(gzip).padStart(9)}`);
  for (const [browser, scripts] of Object.entries(sizes)) {
    say(`Scripts, ${browser}:                         raw      gzip`);
    scripts.forEach(line);
  }
  line(detection);
}

function printLoading({ loads, median, added, ratio }: LoadingResult): void {
  say(`\nLoading ${loads} pages in Chromium, CPU time of the main thread (median)   script      task`);
  for (const [variant, { script, task }] of Object.entries(median)) {
    say(`  ${variant.padEnd(66)} ${ms(script).padStart(9)} ${ms(task).padStart(9)}`);
  }
  const line = (what: string, script: string, task: string): void =>
    say(`  ${what.padEnd(66)} ${script.padStart(9)} ${task.padStart(9)}`);
  line('added by Lede beside the empty extension, median', ms(added.scriptMedian), ms(added.taskMedian));
  line('added, 95th percentile', ms(added.scriptP95), ms(added.taskP95));
  line('ratio Lede : empty', ratio.script.toFixed(3), ratio.task.toFixed(3));
}

function printOpening(opening: Record<BrowserName, OpeningResult>, bare: OpeningResult): void {
  say('\nClick to visible reader                          median      p95');
  for (const [name, { firstOfBrowser, cold, warm }] of Object.entries({ ...opening, 'Readability alone': bare })) {
    const line = (what: string, { median, p95 }: Spread): void =>
      say(`  ${`${name}, ${what}`.padEnd(42)} ${ms(median).padStart(9)} ${ms(p95).padStart(9)}`);
    line('first of the browser', { median: firstOfBrowser, p95: firstOfBrowser });
    line('cold (fresh tab)', cold);
    line('warm (again)', warm);
  }
}

function printStorms(storms: StormResult[]): void {
  say('\nMain thread in Chromium on                  alone      Lede   added   of a core');
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  for (const { name, task, addedToPage, addedToCore } of storms) {
    const times = `${ms(task.none).padStart(10)} ${ms(task.lede).padStart(10)}`;
    say(`  ${name.padEnd(36)} ${times} ${percent(addedToPage).padStart(8)} ${percent(addedToCore).padStart(8)}`);
  }
}

function printShifts(shifts: ShiftResult[]): void {
  say('\nReading a page to its end in Chromium: added by Lede beside the empty extension   layout shift      task');
  for (const { page, addedShift, addedTask } of shifts) {
    say(`  ${page.padEnd(76)} ${addedShift.toFixed(4).padStart(12)} ${ms(addedTask).padStart(9)}`);
  }
}

function printHeap({ times, before, after }: HeapResult): void {
  const kilo = (bytes: number): string => `${(bytes / 1024).toFixed(0)} kB`;
  const line = (what: string, one: string, other: string, ratio: number): void =>
    say(`  ${what.padEnd(36)} ${one.padStart(10)} ${other.padStart(10)} ${ratio.toFixed(3).padStart(8)}`);
  say(`\nOpened and closed ${times} times in Chromium       before      after    ratio`);
  line('heap', kilo(before.heap), kilo(after.heap), after.heap / before.heap);
  const [objectsBefore, objectsAfter] = [before.heap - before.code, after.heap - after.code];
  line("heap without the engine's code", kilo(objectsBefore), kilo(objectsAfter), objectsAfter / objectsBefore);
  const { objects } = before;
  line('objects, arrays, texts, functions', kilo(objects), kilo(after.objects), after.objects / objects);
  line('DOM nodes', String(before.nodes), String(after.nodes), after.nodes / before.nodes);
  line('listeners', String(before.listeners), String(after.listeners), after.listeners / before.listeners);
}

async function urlsOf(folder: string | undefined, newspaper: string): Promise<{ urls: string[]; close(): void }> {
  if (!folder) return { urls: demoPages.map(({ path }) => newspaper + path), close: () => undefined };
  const files = readdirSync(folder).filter((file) => /\.html?$/.test(file));
  if (files.length === 0) throw new Error(`No HTML files in ${folder}`);
  const { url, close } = await serveFolder(resolve(folder));
  return { urls: files.map((file) => `${url}/${encodeURIComponent(file)}`), close };
}

/** Takes all measures and prints them as tables. */
export async function benchmark({
  pages,
  loads,
  openings,
  storms: turns,
  cycles,
  empty,
  bare,
}: BenchmarkOptions): Promise<BenchmarkResult> {
  const sizes = { chromium: scriptSizes(BUILDS.chromium), firefox: scriptSizes(BUILDS.firefox) };
  const detection = await detectionSize();
  printSizes(sizes, detection);
  const newspaper = await startDemoServer();
  const { urls, close } = await urlsOf(pages, newspaper.url);
  try {
    const loading = await measureLoading(urls, loads, empty);
    printLoading(loading);
    const reference =
      newspaper.url + (demoPages.find(({ design }) => design.includes('reference article'))?.path ?? '/');
    const opened = pages ? urls : [reference];
    const opening = {
      chromium: await measureOpening('chromium', opened, openings),
      firefox: await measureOpening('firefox', opened, openings),
    };
    const bareOpening = await measureOpening('chromium', opened, openings, bare);
    printOpening(opening, bareOpening);
    const storms = await measureStorms(turns);
    printStorms(storms);
    const articles = demoPages.filter(({ article }) => article);
    const shifts = await measureShifts(
      articles.map(({ title, path }) => ({ name: title, url: newspaper.url + path })),
      empty,
    );
    printShifts(shifts);
    const heap = await measureHeap(reference, cycles);
    printHeap(heap);
    return { processors: cpus().length, sizes, detection, loading, opening, bareOpening, storms, shifts, heap };
  } finally {
    close();
    await newspaper.close();
  }
}
