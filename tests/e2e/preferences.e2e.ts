import { afterEach, expect, test } from 'vitest';
import type { Tab } from './drivers';
import { PATHS, useNewspaper } from './lib/newspaper';
import { openReader } from './lib/reader';
import { isVisible, noticeAfter, toolbarWhen } from './lib/seeing';

const newspaper = useNewspaper();
let preferences: Tab | undefined;

async function openPreferences(): Promise<Tab> {
  preferences = await newspaper.session.optionsPage();
  await preferences.waitFor(() => Boolean(document.querySelector('input[name="theme"]')));
  return preferences;
}

const choose = (tab: Tab, setting: string, option: string): Promise<void> =>
  tab.click(`input[name="${setting}"][value="${option}"]`);

/** Sets a slider the way a person does with the keyboard: to its end. */
async function slideTo(tab: Tab, setting: string, key: 'Home' | 'End'): Promise<void> {
  await tab.focus(`input[type="range"]#${setting}`);
  await tab.press(key);
}

async function reset(tab: Tab): Promise<void> {
  await tab.click('[data-action="reset"]');
  await tab.waitFor(() => document.querySelector<HTMLInputElement>('input[name="theme"][value="system"]')?.checked);
}

afterEach(async () => {
  const tab = preferences;
  preferences = undefined;
  if (!tab) return;
  await reset(tab);
  await tab.close();
});

/** What the reader looks like, as far as settings decide it. */
function look(root: ShadowRoot): { ground: string; size: number; family: string; width: number } {
  const paragraph = root.querySelector('[data-kind="paragraph"]');
  if (!paragraph) throw new Error('no paragraph');
  const { fontSize, fontFamily } = getComputedStyle(paragraph);
  let ground = '';
  for (let element: Element | null = paragraph; element && !ground; element = element.parentElement) {
    const { backgroundColor } = getComputedStyle(element);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)' && backgroundColor !== 'transparent') ground = backgroundColor;
  }
  return {
    ground,
    size: Number.parseFloat(fontSize),
    family: fontFamily,
    width: paragraph.getBoundingClientRect().width,
  };
}

async function openReaderBesidePreferences(): Promise<[Tab, Tab]> {
  const article = await newspaper.open(PATHS.reference);
  await openReader(article);
  return [article, await openPreferences()];
}

test.each([
  ['dark', 'rgb(26, 25, 23)'],
  ['sepia', 'rgb(243, 234, 215)'],
  ['light', 'rgb(251, 250, 247)'],
])('the theme %s shows at once in an open reader', async (theme, ground) => {
  const [article, page] = await openReaderBesidePreferences();
  if (theme === 'light') await choose(page, 'theme', 'dark');
  await choose(page, 'theme', theme);
  const colour = await article.waitForInside(
    'lede-reader',
    (root, wanted: string) =>
      [...root.querySelectorAll('*')].some((element) => getComputedStyle(element).backgroundColor === wanted),
    [ground],
    { what: `the ground ${ground}` },
  );
  expect(colour).toBe(true);
});

test('text size, width and font show at once in an open reader', async () => {
  const [article, page] = await openReaderBesidePreferences();
  const before = await article.evaluateInReader(look);
  await slideTo(page, 'textSize', 'End');
  await slideTo(page, 'width', 'Home');
  await choose(page, 'font', 'mono');
  const after = await article.waitForInside(
    'lede-reader',
    (root, size: number) => {
      const paragraph = root.querySelector('[data-kind="paragraph"]');
      if (!paragraph) return undefined;
      const { fontSize, fontFamily } = getComputedStyle(paragraph);
      const now = Number.parseFloat(fontSize);
      return now > size && /mono/i.test(fontFamily)
        ? { size: now, width: paragraph.getBoundingClientRect().width }
        : undefined;
    },
    [before.size],
    { what: 'larger text in a mono font' },
  );
  expect(after?.size).toBe(36);
});

test('leaving notices brings them back in an open tab, hiding takes them again', async () => {
  const article = await newspaper.open(PATHS.reference);
  expect((await noticeAfter(article, 300)).seenNow).toBe(false);
  await toolbarWhen(article, ({ badge }) => badge === '3');
  const page = await openPreferences();
  await choose(page, 'notices', 'leave');
  await article.waitFor(isVisible, ['.penci-popup-title'], { what: 'the notice to come back' });
  await choose(page, 'notices', 'hide');
  await article.waitFor((title: string) => !document.querySelector(title)?.checkVisibility(), ['.penci-popup-title'], {
    what: 'the notice to go',
  });
});

test('leaving comments unfolds them in an open tab, folding folds them again', async () => {
  const article = await newspaper.open(PATHS.reference, 'notice=none');
  await article.waitFor(isVisible, ['lede-row[data-kind="comments"]']);
  const page = await openPreferences();
  await choose(page, 'comments', 'leave');
  await article.waitFor(isVisible, ['#comments .comment-list'], { what: 'the comments' });
  await choose(page, 'comments', 'fold');
  await article.waitFor(isVisible, ['lede-row[data-kind="comments"]'], { what: 'the folded row' });
});

test('a reset puts everything back, here and in the open reader', async () => {
  const [article, page] = await openReaderBesidePreferences();
  const before = await article.evaluateInReader(look);
  await slideTo(page, 'textSize', 'End');
  const sized = (root: ShadowRoot, size: number): boolean =>
    getComputedStyle(root.querySelector('[data-kind="paragraph"]') ?? root.host).fontSize === `${size}px`;
  await article.waitForInside('lede-reader', sized, [36], { what: 'the largest text' });
  await reset(page);
  await article.waitForInside('lede-reader', sized, [before.size], { what: 'the text as before' });
  expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('#textSize')?.value)).toBe('20');
});

test('settings are still there in a new tab', async () => {
  const page = await openPreferences();
  await choose(page, 'theme', 'sepia');
  await page.waitFor(() => document.querySelector<HTMLInputElement>('input[name="theme"][value="sepia"]')?.checked);
  const article = await newspaper.open(PATHS.reference);
  await openReader(article);
  // The choice is stored a moment after it was made; an open reader then follows.
  await expect.poll(async () => (await article.evaluateInReader(look)).ground).toBe('rgb(243, 234, 215)');
});

test('the preferences page can be used without a mouse and names every control', async () => {
  const page = await openPreferences();
  const nameless = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input')]
      .filter(
        (input) => !input.labels?.length && !input.getAttribute('aria-label') && !input.getAttribute('aria-labelledby'),
      )
      .map((input) => input.outerHTML),
  );
  expect(nameless).toEqual([]);
});
