import type { Newspaper } from './newspaper';

interface ExtensionPage {
  chrome: { storage: { sync: { clear(): Promise<void> } } };
}

/** Forgets every setting and site rule, as in a fresh browser. Open views follow. */
export async function forgetSettings(newspaper: Newspaper): Promise<void> {
  const page = await newspaper.session.optionsPage();
  await page.waitFor(() => document.querySelector('h1') !== null);
  await page.evaluate(async () => {
    await (globalThis as unknown as ExtensionPage).chrome.storage.sync.clear();
  });
  await page.close();
}
