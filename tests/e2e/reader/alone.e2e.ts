/** The page below can do nothing to the open view. */
import { expect, test } from 'vitest';
import { useNewspaper } from '../lib/newspaper';
import { openReader, readerIsClosed } from '../lib/reader';
import { openReference } from '../lib/reference';
import { readerCovers } from '../lib/seeing';

const newspaper = useNewspaper();

test('stays on top when the page opens a dialog of its own later', async () => {
  const tab = await openReference(newspaper);
  await openReader(tab);
  await tab.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none';
    document.body.append(dialog);
    dialog.showModal();
  });
  await tab.waitFor(readerCovers, [], { what: 'the reader to be on top again' });
  await tab.press('Escape');
  await readerIsClosed(tab);
});

test('the page hears no key while the reader is open', async () => {
  const tab = await openReference(newspaper);
  await tab.evaluate(() => {
    const heard: string[] = [];
    (window as unknown as { heard: string[] }).heard = heard;
    for (const type of ['keydown', 'keyup', 'keypress']) {
      window.addEventListener(type, (event) => heard.push((event as KeyboardEvent).key), { capture: true });
    }
  });
  await openReader(tab);
  for (const key of ['j', 'ArrowDown', 'Escape']) await tab.press(key);
  await readerIsClosed(tab);
  expect(await tab.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});
