import { expect, test } from 'vitest';
import { PATHS, text, useNewspaper } from './lib/newspaper';
import { firstLine, isVisible, noticeAfter, toolbarWhen } from './lib/seeing';

const newspaper = useNewspaper();

/** Elements of the page that are displayed by nobody's wish but are hidden now: inline `display: none !important`. */
function hiddenByUs(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[style]')]
    .filter(({ style }) => style.getPropertyPriority('display') === 'important')
    .map((element) => element.outerHTML.slice(0, 80));
}

test.each([PATHS.front, ...PATHS.lists])('on %s nothing is hidden and the button says no article', async (path) => {
  const tab = await newspaper.open(path);
  const state = await toolbarWhen(tab, (now) => firstLine(now) === text('action_noArticle'));
  expect(state.icon).toContain('dimmed');
  expect(state.badge).toBe('');
  expect(await tab.evaluate(hiddenByUs)).toEqual([]);
  expect(await tab.evaluate(() => document.querySelectorAll('lede-row').length)).toBe(0);
});

test('the icon of an article is not dimmed', async () => {
  const tab = await newspaper.open(PATHS.reference, 'notice=none');
  // Sections are folded once the page was judged; the first title may still be that of a page without its text.
  const state = await toolbarWhen(tab, (now) => now.badge === '2');
  expect(firstLine(state)).toBe(text('action_read'));
  expect(state.icon).not.toContain('dimmed');
});

test.each([
  ['consent', '#courier-consent', 'consentShownAt'],
  ['newsletter', '#courier-newsletter', 'newsletterShownAt'],
])('a %s box stays, beside a notice that goes', async (name, box, shownAt) => {
  const tab = await newspaper.open(PATHS.reference, `notice=soledad&${name}=1`);
  const notice = await noticeAfter(tab, 1000);
  expect(notice).toMatchObject({ seenNow: false });
  await tab.waitFor(
    (key: string) => (window as unknown as { __demo: Record<string, unknown> }).__demo[key] !== null,
    [shownAt],
  );
  expect(await tab.evaluate(isVisible, box)).toBe(true);
  const { badge } = await toolbarWhen(tab, (state) => state.badge === '3');
  expect(badge).toBe('3');
});

test('a consent box alone keeps its lock and its place, and the comments fold all the same', async () => {
  const tab = await newspaper.open(PATHS.reference, 'notice=none&consent=1');
  await toolbarWhen(tab, ({ badge }) => badge === '2');
  await tab.waitFor(isVisible, ['#courier-consent .cmp-box']);
  expect(await tab.evaluate(isVisible, 'lede-row')).toBe(true);
  await tab.click('#courier-consent button[data-choice="reject"]');
  await tab.waitFor(() => !document.querySelector('#courier-consent .cmp-box')?.checkVisibility());
});
