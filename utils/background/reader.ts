/** Opens and closes the reader view of a tab. */
import { api } from '../api';
import { report } from '../report';
import { drawCannotRun } from './toolbar';

/** The sentinel too: a tab that was open when Lede was installed does not have it. It starts only once. */
const SCRIPTS = ['/content-scripts/page.js', '/content-scripts/reader.js'] as const;

/** Runs in the page's isolated world. Whether there was a reader to toggle. */
function toggleIfThere(): boolean {
  const reader = globalThis.lede?.reader;
  reader?.toggle();
  return Boolean(reader);
}

/**
 * Chromium tells of a click before the click's access to the tab holds everywhere (seen in 4 of 12 clicks of
 * version 156 on a busy machine), so a refusal is believed only after these waits, in milliseconds.
 */
const TRY_AGAIN_AFTER = [40, 120];

async function inject(tabId: number): Promise<void> {
  const [first] = await api.scripting.executeScript({ target: { tabId }, func: toggleIfThere });
  if (!first?.result) await api.scripting.executeScript({ target: { tabId }, files: [...SCRIPTS] });
}

async function injectPatiently(tabId: number, [wait, ...later]: readonly number[]): Promise<void> {
  try {
    await inject(tabId);
  } catch (refused) {
    if (wait === undefined) throw refused;
    await new Promise((resolve) => setTimeout(resolve, wait));
    await injectPatiently(tabId, later);
  }
}

/** Toggles the reader of a tab, on a click. Where extensions may not run, the button says so. */
export async function toggleReader(tabId: number): Promise<void> {
  try {
    await injectPatiently(tabId, TRY_AGAIN_AFTER);
  } catch (error) {
    report('this page takes no extension', error);
    await drawCannotRun(tabId);
    // Firefox before 149 opens a popup only straight from a click; then the next click shows it.
    await api.action.openPopup().catch((refused: unknown) => report('popup', refused));
  }
}
