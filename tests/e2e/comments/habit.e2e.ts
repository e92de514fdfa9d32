import { expect, test } from 'vitest';
import { PATHS, text, useNewspaper } from '../lib/newspaper';
import { isVisible, toolbarWhen } from '../lib/seeing';

// A file of its own: the browser counts how often comments were shown by hand.
const newspaper = useNewspaper();
const COMMENT_ROW = 'lede-row[data-kind="comments"]';
const COMMENTS = '#comments .comment-list';

test('comments shown by hand on three pages stay open on the site', async () => {
  for (let page = 1; page <= 3; page += 1) {
    const tab = await newspaper.open(PATHS.reference);
    await tab.waitFor(isVisible, [COMMENT_ROW], { what: `the folded row of page ${page}` });
    await tab.click('button', { inside: COMMENT_ROW });
    await tab.waitFor(isVisible, [COMMENTS], { what: 'the comments to come back' });
    const says = (root: ShadowRoot): string => root.querySelector('[role="status"]')?.textContent ?? '';
    if (page === 3) expect(await tab.waitForInside(COMMENT_ROW, says)).toContain(text('page_commentsStay'));
    else expect(await tab.evaluateInside(COMMENT_ROW, says)).toBe('');
  }
  const tab = await newspaper.open(PATHS.reference);
  await toolbarWhen(tab, ({ badge }) => badge === '2');
  expect(await tab.evaluate(isVisible, COMMENTS)).toBe(true);
  expect(await tab.evaluate(isVisible, COMMENT_ROW)).toBe(false);
});

test('the row that says so folds them again, there and on the next page', async () => {
  const preferences = await newspaper.session.optionsPage();
  await preferences.waitFor(() => Boolean(document.querySelector('.sites li button')));
  await preferences.click('.sites li button');
  await preferences.waitFor(() => !document.querySelector('.sites li'));
  await preferences.close();
  for (let page = 1; page <= 3; page += 1) {
    const tab = await newspaper.open(PATHS.reference);
    await tab.waitFor(isVisible, [COMMENT_ROW], { what: `the folded row of page ${page}` });
    await tab.click('button', { inside: COMMENT_ROW });
    await tab.waitFor(isVisible, [COMMENTS], { what: 'the comments to come back' });
    if (page < 3) continue;
    await tab.waitForInside(COMMENT_ROW, (root) => Boolean(root.querySelector('[role="status"] button')));
    await tab.click('[role="status"] button', { inside: COMMENT_ROW });
    await tab.waitFor((list: string) => !document.querySelector(list)?.checkVisibility(), [COMMENTS]);
  }
  const tab = await newspaper.open(PATHS.reference);
  await tab.waitFor(isVisible, [COMMENT_ROW], { what: 'the row of the next page' });
  expect(await tab.evaluate(isVisible, COMMENTS)).toBe(false);
});
