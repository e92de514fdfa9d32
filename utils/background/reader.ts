/** Opens and closes the reader view of a tab. */
import { api } from '../api';
import { report } from '../report';
import type { Wish } from '../world';
import { refusalOf } from './refusal';
import { drawCannotRun } from './toolbar';

/** The sentinel too: a tab that was open when Lede was installed does not have it. It starts only once. */
const SCRIPTS = ['/content-scripts/page.js', '/content-scripts/reader.js'] as const;

/** Runs in the page's isolated world. Whether there was a reader to obey; if not, it will once it is there. */
function obeyIfThere(wish: Wish): boolean {
  globalThis.lede ??= {};
  globalThis.lede.wish = wish;
  globalThis.lede.reader?.obey(wish);
  return Boolean(globalThis.lede.reader);
}

/**
 * Chromium tells of a click before the click's access to the tab holds everywhere (seen in 4 of 12 clicks of
 * version 156 on a busy machine), so a refusal is believed only after these waits, in milliseconds.
 */
const TRY_AGAIN_AFTER = [40, 120];

async function inject(tabId: number, wish: Wish): Promise<void> {
  const [first] = await api.scripting.executeScript({ target: { tabId }, func: obeyIfThere, args: [wish] });
  if (!first?.result) await api.scripting.executeScript({ target: { tabId }, files: [...SCRIPTS] });
}

async function injectPatiently(tabId: number, wish: Wish, [wait, ...later]: readonly number[]): Promise<void> {
  try {
    await inject(tabId, wish);
  } catch (refused) {
    if (wait === undefined) throw refused;
    await new Promise((resolve) => setTimeout(resolve, wait));
    await injectPatiently(tabId, wish, later);
  }
}

/**
 * Carries out what was asked for with a click. Where extensions may not run, the button says so and why.
 * @param address of the tab, as far as the browser tells it.
 */
export async function askReader(tabId: number, wish: Wish, address?: string): Promise<void> {
  try {
    await injectPatiently(tabId, wish, TRY_AGAIN_AFTER);
  } catch (error) {
    report('this page takes no extension', error);
    await drawCannotRun(tabId, refusalOf(address));
    // Firefox before 149 opens a popup only straight from a click; then the next click shows it.
    await api.action.openPopup().catch((refused: unknown) => report('popup', refused));
  }
}

/** Opens the reader without a click, where the reader of news has allowed that for the site. */
export async function openReader(tabId: number): Promise<void> {
  await inject(tabId, 'open');
}

/** Puts the highlighter of code into a tab in which the reader is open. */
export async function loadHighlighter(tabId: number): Promise<void> {
  await api.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/highlight.js'] });
}
