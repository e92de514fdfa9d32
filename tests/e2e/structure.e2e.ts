/** The parts of news in the view: each works by mouse and keyboard. */
import { expect, test } from 'vitest';
import { demoPages } from '../../demo/server.mjs';
import type { Tab } from './drivers';
import { useNewspaper } from './lib/newspaper';
import { gone, openWhole, press, scrolledTo, shown, texts } from './lib/view';

const newspaper = useNewspaper();
const READER = 'lede-reader';

async function open(path: string): Promise<Tab> {
  const tab = await newspaper.open(path, 'notice=none');
  await tab.waitFor(() => document.readyState === 'complete');
  await openWhole(tab);
  return tab;
}

const LONG_READ = demoPath('long read');
const LIVE = demoPath('live blog');
const EXPLAINER = demoPath('explainer');

function demoPath(design: string): string {
  const page = demoPages.find((candidate) => candidate.design.startsWith(design));
  if (!page) throw new Error(`No page of the demo is a ${design}`);
  return page.path;
}

test('code is coloured once its grammars are there, to the letter', async () => {
  const tab = await open(LONG_READ);
  const code = await tab.evaluate(() => document.querySelector('pre code')?.textContent ?? '');
  await tab.waitForInside(READER, (root) => root.querySelectorAll('.code-keyword').length > 0, [], {
    what: 'the code to be coloured',
  });
  const [drawn] = await tab.evaluateInReader((root) => [root.querySelector('pre code')?.textContent ?? '']);
  expect(drawn?.trim()).toBe(code.trim());
  expect(await texts(tab, '.code-keyword')).toContain('def');
});

test('an article without code fetches no grammars', async () => {
  const tab = await open(EXPLAINER);
  expect(await texts(tab, '[class^="code-"]')).toEqual([]);
});

test('a footnote opens in place and closes by Esc, the view stays', async () => {
  const tab = await open(LONG_READ);
  await press(tab, '[data-action="note"]');
  await shown(tab, '.note-popover:popover-open');
  await tab.press('Escape');
  await gone(tab, '.note-popover:popover-open');
  await shown(tab, 'h1');
});

test('a gallery is one figure whose pictures are stepped through', async () => {
  const tab = await open(LONG_READ);
  const count = '[data-kind="gallery"] .count';
  const [before] = await texts(tab, count);
  await press(tab, '[data-kind="gallery"] [data-action="nextPicture"]');
  await tab.waitForInside(
    READER,
    (root, [selector, text]: [string, string]) => root.querySelector(selector)?.textContent !== text,
    [[count, before ?? '']],
  );
});

test('a picture is shown large with its caption, steps by arrow keys, and Esc closes only it', async () => {
  const tab = await open(LONG_READ);
  await press(tab, '[data-kind="figure"] [data-action="enlarge"]');
  await shown(tab, '.lightbox[open] img');
  const [caption] = await texts(tab, '.lightbox figcaption');
  expect(caption).not.toBe('');
  const source = (): Promise<string> =>
    tab.evaluateInReader((root) => root.querySelector<HTMLImageElement>('.lightbox img')?.src ?? '');
  const first = await source();
  await tab.press('ArrowRight');
  await tab.waitForInside(
    READER,
    (root, src: string) => {
      const image = root.querySelector<HTMLImageElement>('.lightbox img');
      return image !== null && image.src !== src;
    },
    [first],
  );
  await tab.press('Escape');
  await gone(tab, '.lightbox');
  await shown(tab, 'h1');
});

test('a formula is MathML', async () => {
  const tab = await open(LONG_READ);
  expect(await tab.evaluateInReader((root) => root.querySelectorAll('math mfrac, math mrow').length)).toBeGreaterThan(
    0,
  );
});

test('on a narrow window a table scrolls in its own box, the view not sideways', async () => {
  const tab = await open(LONG_READ);
  await tab.viewport(360, 700);
  const widths = await tab.evaluateInReader((root) => {
    const view = root.querySelector('.lede');
    return view ? [view.scrollWidth, view.clientWidth] : [];
  });
  expect(widths[0]).toBe(widths[1]);
  await tab.waitForInside(READER, (root) =>
    [...root.querySelectorAll('[data-kind="table"] .scroll-box')].some((box) => box.scrollWidth > box.clientWidth),
  );
});

test('a live report is turned from newest first to oldest first and back', async () => {
  const tab = await open(LIVE);
  const times = (): Promise<string[]> => texts(tab, '[data-kind="liveEntry"] .live-time time');
  const before = await times();
  expect(before.length).toBeGreaterThan(2);
  await press(tab, '[data-action="turnLive"]');
  await tab.waitForInside(
    READER,
    (root, first: string) => {
      return root.querySelector('[data-kind="liveEntry"] .live-time time')?.textContent?.trim() !== first;
    },
    [before[0] ?? ''],
  );
  expect(await times()).toEqual(before.toReversed());
  await press(tab, '[data-action="turnLive"]');
  await tab.waitForInside(
    READER,
    (root, first: string) => {
      return root.querySelector('[data-kind="liveEntry"] .live-time time')?.textContent?.trim() === first;
    },
    [before[0] ?? ''],
  );
  expect(await times()).toEqual(before);
});

test('a correction that is newer than the text stands above it, dated', async () => {
  const tab = await open(EXPLAINER);
  const order = await tab.evaluateInReader((root) => {
    const update = root.querySelector('[data-kind="update"]');
    const text = root.querySelector('.text');
    const dated = Boolean(update?.querySelector('time'));
    const above = update && text ? update.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING : 0;
    return { dated, above: above > 0 };
  });
  expect(order).toEqual({ dated: true, above: true });
});

test('a film is a still: nothing of it loads before it is pressed', async () => {
  const tab = await open(EXPLAINER);
  expect(await tab.evaluateInReader((root) => root.querySelectorAll('video, audio, iframe').length)).toBe(0);
});

test('questions open all together and close again', async () => {
  const tab = await open(EXPLAINER);
  const state = (): Promise<boolean[]> =>
    tab.evaluateInReader((root) =>
      [...root.querySelectorAll<HTMLDetailsElement>('[data-kind="faq"] details')].map(({ open: isOpen }) => isOpen),
    );
  expect((await state()).length).toBeGreaterThan(1);
  await press(tab, '[data-action="toggleAll"]');
  expect((await state()).every(Boolean)).toBe(true);
  await press(tab, '[data-action="toggleAll"]');
  expect((await state()).some(Boolean)).toBe(false);
});

test('key points stand in a box of their own', async () => {
  const tab = await open(EXPLAINER);
  await shown(tab, '[data-kind="keyPoints"] li');
});

test('the contents jump to a section, and a key goes on to the next', async () => {
  const tab = await open(LONG_READ);
  await tab.press('c');
  await shown(tab, '[data-panel="contents"]:popover-open');
  await tab.click('[data-panel="contents"] li:nth-child(2) button', { inside: READER });
  await tab.waitForInside(READER, (root) => (root.querySelector('.lede')?.scrollTop ?? 0) > 0);
  const there = await scrolledTo(tab);
  await tab.press('Escape');
  await gone(tab, '[data-panel="contents"]:popover-open');
  await tab.press('n');
  await tab.waitForInside(READER, (root, y: number) => (root.querySelector('.lede')?.scrollTop ?? 0) > y, [there]);
});

test('the notes stand at the end too', async () => {
  const tab = await open(LONG_READ);
  expect((await texts(tab, '[data-kind="notes"] li')).length).toBeGreaterThan(0);
});

test('a part that was left out is drawn when it is looked at, and comes back when asked for', async () => {
  const tab = await open(EXPLAINER);
  const parts = await texts(tab, '[data-omission]');
  expect(parts.length).toBeGreaterThan(0);
  expect(await texts(tab, '.part-preview [data-kind]')).toEqual([]);
  await press(tab, 'details[data-part="completeness"] > summary');
  await press(tab, '.part-preview > summary');
  await shown(tab, '.part-preview [data-kind]');
});
