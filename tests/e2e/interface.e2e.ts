/**
 * Lede in a browser of another language than English: which language it speaks, and which way its furniture runs. A
 * browser without the language (on Debian: chromium-l10n, firefox-esr-l10n-…) cannot show it and is passed over.
 */
import { describe, expect, type TestContext, test } from 'vitest';
import type { Tab } from './drivers';
import { type Newspaper, PATHS, text, useNewspaper } from './lib/newspaper';
import { openFineSettings } from './lib/panel';
import { openReader } from './lib/reader';
import { firstLine, toolbarWhen } from './lib/seeing';
import { openWhole } from './lib/view';

const WIDTHS = [1280, 390, 320];

/** Opens a page, unless the browser does not have the language. */
async function openIn(language: string, newspaper: Newspaper, path: string, context: TestContext): Promise<Tab> {
  const tab = await newspaper.open(path, 'notice=none');
  const spoken = await tab.evaluate(() => navigator.language);
  if (!spoken.startsWith(language)) context.skip(`this browser speaks ${spoken}: its ${language} is not installed`);
  return tab;
}

/** How many pixels of a page lie beside its window. */
const beside = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;

describe.each([
  ['de', 'ltr'],
  ['ar', 'rtl'],
])('in a browser in %s', (language, dir) => {
  const newspaper = useNewspaper({ language });
  const say = (key: string): string => text(key, language);

  test('the preferences speak it, in its direction and within every window', async (context) => {
    await openIn(language, newspaper, PATHS.front, context);
    const page = await newspaper.session.optionsPage();
    await page.waitFor((title: string) => document.querySelector('h1')?.textContent === title, [say('settings_title')]);
    const root = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
    expect(root).toEqual([language, dir]);
    expect(await page.evaluate(() => document.title)).toBe(`Lede · ${say('settings_title')}`);
    for (const width of WIDTHS) {
      await page.viewport(width, 900);
      expect(await page.evaluate(beside), `at ${width}`).toBeLessThanOrEqual(0);
    }
    await page.close();
  });

  test('so does the popup on pages of the browser', async (context) => {
    await openIn(language, newspaper, PATHS.front, context);
    const page = await newspaper.session.optionsPage();
    await page.goto(new URL('/cannot-run.html?store', await page.url()).href);
    await page.waitFor(
      (title: string) => document.querySelector('h1')?.textContent === title,
      [say('cannotRun_title')],
    );
    const { lang, direction, words } = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      direction: getComputedStyle(document.body).direction,
      words: document.querySelector('p')?.textContent,
    }));
    expect({ lang, direction, words }).toEqual({ lang: language, direction: dir, words: say('cannotRun_store') });
    await page.close();
  });

  test('so do the button and the row on the page, whose language stays its own', async (context) => {
    const tab = await openIn(language, newspaper, PATHS.reference, context);
    await toolbarWhen(tab, (state) => firstLine(state) === say('action_read'));
    const row = 'lede-row[data-kind="comments"]';
    await tab.waitForInside(row, (root) => Boolean(root.querySelector('span')?.textContent));
    const said = await tab.evaluateInside(row, (root) => ({
      lang: root.querySelector('div')?.lang,
      sentence: root.querySelector('span')?.textContent,
      button: root.querySelector('button')?.textContent,
      direction: getComputedStyle(root.host).direction,
    }));
    const start = say('page_commentCount').split(' | ').at(-1)?.split('$1')[0] ?? '';
    expect(said).toEqual({
      lang: language,
      sentence: expect.stringMatching(new RegExp(`^${start.replace('(', '\\(')}`)),
      button: say('page_show'),
      direction: 'ltr',
    });
  });

  test.for([
    ['English', PATHS.reference, { lang: 'en', direction: 'ltr' }],
    ['Arabic', PATHS.arabic, { lang: 'ar', direction: 'rtl' }],
  ] as const)('the view speaks it around an article in %s', async ([_name, path, own], context) => {
    const tab = await openIn(language, newspaper, path, context);
    await openWhole(tab);
    const view = await tab.evaluateInReader((root) => {
      const marks = (selector: string) => {
        const element = root.querySelector<HTMLElement>(selector);
        if (!element) throw new Error(`no ${selector}`);
        return { lang: element.lang, direction: getComputedStyle(element).direction };
      };
      const middle = (selector: string): number => {
        const { left = 0, width = 0 } = root.querySelector(selector)?.getBoundingClientRect() ?? {};
        return left + width / 2;
      };
      return {
        furniture: marks('.lede'),
        article: marks('article'),
        close: root.querySelector('[data-action="close"]')?.getAttribute('aria-label'),
        closeFirst: middle('[data-action="close"]') < middle('[data-action="menu"]'),
      };
    });
    expect(view).toEqual({
      furniture: { lang: language, direction: dir },
      article: own,
      close: say('reader_close'),
      closeFirst: dir === 'ltr',
    });
  });

  test('panels open at the end of the line and hold their words', async (context) => {
    const tab = await openIn(language, newspaper, PATHS.reference, context);
    await openReader(tab);
    await openFineSettings(tab);
    for (const width of WIDTHS) {
      await tab.viewport(width, 900);
      const { left, right, room, wide } = await tab.evaluateInReader((root) => {
        const panel = root.querySelector('#settings');
        const box = panel?.getBoundingClientRect();
        // A word longer than its card shows beside it, which makes the panel scroll sideways.
        const parts = [...(panel?.querySelectorAll('*') ?? []), ...(panel ? [panel] : [])];
        const wide = parts.filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0);
        return { left: box?.left ?? 0, right: box?.right ?? 0, room: innerWidth, wide: wide.map((e) => e.outerHTML) };
      });
      expect(wide, `at ${width}`).toEqual([]);
      expect(dir === 'rtl' ? left : room - right, `at ${width}`).toBeLessThan(32);
    }
  });
});
