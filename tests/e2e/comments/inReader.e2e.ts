import { expect, test } from 'vitest';
import { PATHS, useNewspaper } from '../lib/newspaper';
import { openReader, readerIsClosed } from '../lib/reader';
import { isVisible } from '../lib/seeing';

const newspaper = useNewspaper();
const SECTION = 'details[data-part="comments"]';

test('the comments are a closed section at the end, read on demand as plain text', async () => {
  const tab = await newspaper.open(PATHS.reference);
  await openReader(tab);
  const closed = await tab.evaluateInReader((root, selector: string) => {
    const section = root.querySelector<HTMLDetailsElement>(selector);
    return {
      title: section?.querySelector('summary')?.textContent,
      open: section?.open,
      items: section?.querySelectorAll('li').length,
    };
  }, SECTION);
  expect(closed).toEqual({ title: 'Comments (12)', open: false, items: 0 });
  await tab.focus(`${SECTION} summary`, { inside: 'lede-reader' });
  await tab.press('Enter');
  const items = await tab.waitForInside('lede-reader', (root) => {
    const found = [...root.querySelectorAll('details[data-part="comments"] li')];
    return (
      found.length > 0 && found.map((item) => [...item.querySelectorAll('p')].map((line) => line.textContent).join('|'))
    );
  });
  expect(items).toHaveLength(12);
  expect(items).toContainEqual(expect.stringMatching(/^Bram .*\|Is there a recording of the bowling alley somewhere/));
  expect(String(items)).not.toContain('Reply');
});

test('the way from there to the page closes the view and shows them', async () => {
  const tab = await newspaper.open(PATHS.reference);
  await openReader(tab);
  await tab.focus(`${SECTION} summary`, { inside: 'lede-reader' });
  await tab.press('Enter');
  const button = `${SECTION} [data-action="comments"]`;
  await tab.waitForInside('lede-reader', (root, selector: string) => Boolean(root.querySelector(selector)), [button]);
  await tab.focus(button, { inside: 'lede-reader' });
  await tab.press('Enter');
  await readerIsClosed(tab);
  await tab.waitFor(isVisible, ['#comments .comment-list'], { what: 'the comments' });
  await tab.waitFor(() => {
    const { top = -1 } = document.querySelector('#comments')?.getBoundingClientRect() ?? {};
    return Math.abs(top) < innerHeight;
  });
});

test('comments in a frame of somebody else are gone to', async () => {
  const path = PATHS.articles.find((one) => one.includes('worm'));
  const tab = await newspaper.open(path ?? '');
  await openReader(tab);
  const found = await tab.evaluateInReader((root) => ({
    section: Boolean(root.querySelector('details[data-part="comments"]')),
    button: Boolean(root.querySelector('[data-part="comments"] [data-action="comments"]')),
  }));
  expect(found).toEqual({ section: false, button: true });
});
