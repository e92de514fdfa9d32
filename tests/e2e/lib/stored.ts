import { until } from '../drivers';
import type { Newspaper } from './newspaper';

interface ExtensionPage {
  chrome: { storage: { sync: { clear(): Promise<void>; get(key: string): Promise<Record<string, unknown>> } } };
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

/** Waits until a choice is stored: the view writes it once the hand rests. */
export async function settingsStored(newspaper: Newspaper): Promise<void> {
  const page = await newspaper.session.optionsPage();
  const isStored = (): Promise<boolean> =>
    page.evaluate(async () => {
      const { storage } = (globalThis as unknown as ExtensionPage).chrome;
      return 'settings' in (await storage.sync.get('settings'));
    });
  await until(isStored, { what: 'the setting to be stored' });
  await page.close();
}
