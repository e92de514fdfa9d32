/** How the view behaves beside the page: place, media, dialogs, history, keys. */
import { describe, expect, test } from 'vitest';
import type { Tab } from './drivers';
import { BROWSER, PATHS, text, useNewspaper } from './lib/newspaper';
import { openReader, readerIsClosed, readerIsOpen, readReader } from './lib/reader';
import { firstLine, readerCovers, toolbarWhen } from './lib/seeing';
import { gone, openWhole, press, scrollView, shown, texts } from './lib/view';

const newspaper = useNewspaper();
const READER = 'lede-reader';

async function openPage(path: string = PATHS.reference): Promise<Tab> {
  const tab = await newspaper.open(path, 'notice=none');
  await tab.waitFor(() => document.readyState === 'complete');
  await toolbarWhen(tab, (state) => firstLine(state) === text('action_read'));
  return tab;
}

/** The words of the first paragraph of the view that reaches below its bar. */
const firstInView = (root: ShadowRoot): string => {
  const paragraph = [...root.querySelectorAll('.text > [data-kind="paragraph"]')].find(
    (p) => p.getBoundingClientRect().bottom > 60,
  );
  return (paragraph?.textContent ?? '').replace(/\s+/g, ' ').trim();
};

describe('the place', () => {
  test('on the page is where the view opens', async () => {
    const tab = await openPage();
    const words = await tab.evaluate(() => {
      const paragraph = [...document.querySelectorAll('.entry-content > p')][8];
      window.scrollTo({ top: (paragraph?.getBoundingClientRect().top ?? 0) + scrollY - 10, behavior: 'instant' });
      return (paragraph?.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
    await openWhole(tab);
    await tab.waitForInside(READER, (root) => (root.querySelector('.lede')?.scrollTop ?? 0) > 0);
    const around = await tab.evaluateInReader((root, wanted: string) => {
      const found = [...root.querySelectorAll('[data-kind="paragraph"]')].find(
        (p) => (p.textContent ?? '').replace(/\s+/g, ' ').trim() === wanted,
      );
      const { top = -1, bottom = -1 } = found?.getBoundingClientRect() ?? {};
      return bottom > 0 && top < innerHeight;
    }, words);
    expect(around).toBe(true);
  });

  test('in the view is where the page is left at', async () => {
    const tab = await openPage();
    await openWhole(tab);
    await scrollView(tab, 2500);
    const words = await tab.evaluateInReader(firstInView);
    // The view tells its place four times a second.
    await tab.waitFor(() => true);
    await new Promise((done) => setTimeout(done, 600));
    await tab.press('Escape');
    await readerIsClosed(tab);
    const inSight = await tab.waitFor(
      (wanted: string) => {
        const found = [...document.querySelectorAll('p')].find(
          (p) => (p.textContent ?? '').replace(/\s+/g, ' ').trim() === wanted,
        );
        const { top = -1, bottom = -1 } = found?.getBoundingClientRect() ?? {};
        return bottom > 0 && top < innerHeight;
      },
      [words],
      { what: 'the paragraph to be in sight on the page' },
    );
    expect(inSight).toBe(true);
  });

  test('is found again on the next visit, and said', async () => {
    const tab = await openPage();
    await openWhole(tab);
    await scrollView(tab, 2500);
    const words = await tab.evaluateInReader(firstInView);
    await new Promise((done) => setTimeout(done, 600));
    await tab.press('Escape');
    await readerIsClosed(tab);
    await tab.goto(newspaper.address('/'));
    const again = await openPage();
    await again.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await openWhole(again);
    await shown(again, '[data-part="resumed"]');
    expect(await again.evaluateInReader(firstInView)).toBe(words);
    // In Firefox the message goes, and the view stays where it is: a defect that is known and not yet understood.
    if (BROWSER === 'firefox') return;
    await again.click('[data-action="toStart"]', { inside: READER });
    await gone(again, '[data-part="resumed"]');
    await again.waitForInside(READER, (root) => root.querySelector('.lede')?.scrollTop === 0, [], {
      what: 'the view to be at its beginning',
    });
  });
});

test('what plays on the page is paused, and what begins to play meanwhile too', async () => {
  const tab = await openPage();
  // A sound made on the spot: one second of silence, over and over.
  await tab.evaluate(() => {
    const bytes = new Uint8Array(44 + 8000).fill(128);
    const head = new DataView(bytes.buffer);
    const word = (at: number, letters: string): void => {
      for (const [offset, letter] of [...letters].entries()) head.setUint8(at + offset, letter.charCodeAt(0));
    };
    word(0, 'RIFF');
    head.setUint32(4, 36 + 8000, true);
    word(8, 'WAVEfmt ');
    head.setUint32(16, 16, true);
    head.setUint16(20, 1, true);
    head.setUint16(22, 1, true);
    head.setUint32(24, 8000, true);
    head.setUint32(28, 8000, true);
    head.setUint16(32, 1, true);
    head.setUint16(34, 8, true);
    word(36, 'data');
    head.setUint32(40, 8000, true);
    for (const id of ['early', 'late']) {
      const audio = document.createElement('audio');
      audio.id = id;
      audio.loop = true;
      audio.muted = true;
      audio.src = URL.createObjectURL(new Blob([bytes], { type: 'audio/wav' }));
      document.body.append(audio);
    }
  });
  // A browser lets a page play once somebody has touched it.
  await tab.click('h1');
  await tab.evaluate(() => document.querySelector<HTMLAudioElement>('#early')?.play());
  const paused = (id: string): Promise<boolean> =>
    tab.evaluate((which: string) => document.querySelector<HTMLAudioElement>(`#${which}`)?.paused ?? false, id);
  expect(await paused('early')).toBe(false);
  await openReader(tab);
  expect(await paused('early')).toBe(true);
  await tab.evaluate(() => {
    document
      .querySelector<HTMLAudioElement>('#late')
      ?.play()
      .catch(() => undefined);
  });
  await tab.waitFor(() => document.querySelector<HTMLAudioElement>('#late')?.paused === true);
  await tab.press('Escape');
  await readerIsClosed(tab);
  await tab.evaluate(() => document.querySelector<HTMLAudioElement>('#late')?.play());
  expect(await paused('late')).toBe(false);
});

/** What a page may put over the view. */
const COVERS: [string, () => void][] = [
  [
    'a popover',
    () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; background: red; border: 0';
      document.body.append(cover);
      setTimeout(() => cover.showPopover(), 50);
    },
  ],
  [
    'a dialog in a shadow root',
    () => {
      const host = document.createElement('div');
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none';
      host.attachShadow({ mode: 'closed' }).append(dialog);
      document.body.append(host);
      dialog.append(document.createElement('button'));
      setTimeout(() => dialog.showModal(), 50);
    },
  ],
  [
    'a small dialog in a corner',
    () => {
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'inset: 0 auto auto 0; width: 90px; height: 40px; margin: 0';
      document.body.append(dialog);
      dialog.showModal();
    },
  ],
];

test.each(COVERS)('%s of the page loses against the view', async (_, cover) => {
  const tab = await openPage();
  await openReader(tab);
  await tab.evaluate(cover);
  await new Promise((done) => setTimeout(done, 200));
  await tab.waitFor(readerCovers, [], { what: 'the view to be on top' });
  await tab.press('Escape');
  await readerIsClosed(tab);
});

test('a page that shows another story without a load closes the view', async () => {
  const tab = await openPage();
  await openReader(tab);
  await tab.evaluate(() => history.pushState(null, '', '/another-story/'));
  await readerIsClosed(tab);
});

test('a link of the article is followed, and Back comes to the page', async () => {
  const tab = await openPage();
  const address = await tab.url();
  await openWhole(tab);
  await tab.evaluate((front: string) => {
    location.href = front;
  }, newspaper.address('/'));
  await tab.waitFor(() => location.pathname === '/' && document.readyState === 'complete');
  await tab.back();
  await tab.waitFor((wanted: string) => location.href === wanted, [address], { what: 'the story' });
});

describe('keys', () => {
  test('Page Down goes on by a screen, and some lines stay in sight', async () => {
    // Not the page at which another test stopped reading.
    const tab = await openPage(PATHS.articles.at(-1));
    await openWhole(tab);
    await tab.press('PageDown');
    await tab.waitForInside(READER, (root) => (root.querySelector('.lede')?.scrollTop ?? 0) > 200);
    await new Promise((done) => setTimeout(done, 600));
    const [moved, height] = await tab.evaluateInReader((root) => {
      const view = root.querySelector('.lede');
      return [view?.scrollTop ?? 0, view?.clientHeight ?? 0];
    });
    expect(moved).toBeLessThan((height ?? 0) - 64);
    expect(moved).toBeGreaterThan((height ?? 0) * 0.6);
  });

  test('f dims all but one paragraph', async () => {
    const tab = await openPage();
    await openWhole(tab);
    await tab.press('f');
    await tab.waitForInside(READER, (root) => root.querySelectorAll('[data-focused]').length === 1);
    await tab.press('f');
    await tab.waitForInside(READER, (root) => !root.querySelector('.focused'));
  });

  test('r leaves a band of a few lines bright, which follows the pointer', async () => {
    const tab = await openPage();
    await openWhole(tab);
    await tab.press('r');
    await shown(tab, '[data-part="line-focus"]');
    const top = (): Promise<number> =>
      tab.evaluateInReader((root) => root.querySelector('[data-part="line-focus"]')?.getBoundingClientRect().top ?? -1);
    const before = await top();
    await tab.click('h1', { inside: READER });
    await tab.waitForInside(
      READER,
      (root, y: number) => root.querySelector('[data-part="line-focus"]')?.getBoundingClientRect().top !== y,
      [before],
    );
    await tab.press('r');
    await gone(tab, '[data-part="line-focus"]');
  });

  test('s scrolls by itself until the wheel turns', async () => {
    const tab = await openPage();
    await openWhole(tab);
    await tab.press('s');
    await tab.waitForInside(READER, (root) => (root.querySelector('.lede')?.scrollTop ?? 0) > 3);
    await tab.wheel(10);
    await tab.press('m');
    await shown(tab, '[data-action="scroll"][aria-checked="false"]');
  });

  test('? shows what the keys do', async () => {
    const tab = await openPage();
    await openWhole(tab);
    await tab.press('?');
    await shown(tab, '[data-panel="help"]:popover-open');
    expect((await texts(tab, '[data-panel="help"] kbd')).length).toBeGreaterThan(10);
  });
});

describe('when the result is short', () => {
  async function shortPage(): Promise<Tab> {
    const tab = await openPage();
    await tab.evaluate(() => {
      for (const part of document.querySelectorAll('.entry-content > *'))
        if (part.previousElementSibling) part.remove();
    });
    await tab.clickToolbar();
    await shown(tab, '[data-part="no-article"]');
    return tab;
  }

  test('the page is kept, the card says why, and it can be read all the same', async () => {
    const tab = await shortPage();
    const [words] = await texts(tab, '[data-part="no-article"]');
    expect(words).toContain(text('reader_doubt_short'));
    await tab.click('[data-action="tryAnyway"]', { inside: READER });
    await readerIsOpen(tab);
    await shown(tab, '[data-part="doubt"]');
  });

  test('a part is picked with the mouse', async () => {
    const tab = await shortPage();
    await tab.click('[data-action="pick"]', { inside: READER });
    await shown(tab, '.pick-pane');
    const words = await tab.evaluate(() => {
      const heading = document.querySelector('h1');
      heading?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return heading?.textContent ?? '';
    });
    expect(words).not.toBe('');
    await shown(tab, '[data-part="picked"]');
    await tab.click('.pick-pane', { inside: READER });
    await readerIsOpen(tab);
  });
});

describe('picking a part', () => {
  async function pickOn(path: string): Promise<Tab> {
    const tab = await newspaper.open(path, 'notice=none');
    await tab.waitFor(() => document.readyState === 'complete');
    await tab.clickToolbar();
    await shown(tab, '[data-part="no-article"]');
    await tab.click('[data-action="pick"]', { inside: READER });
    await shown(tab, '[data-part="picked"]');
    return tab;
  }
  const height = (tab: Tab): Promise<number> =>
    tab.evaluateInReader((root) => root.querySelector('[data-part="picked"]')?.getBoundingClientRect().height ?? 0);

  test('by keys: up takes more, down takes less, Enter reads', async () => {
    const tab = await pickOn(PATHS.front);
    const first = await height(tab);
    await tab.press('ArrowUp');
    await tab.waitForInside(
      READER,
      (root, was: number) => (root.querySelector('[data-part="picked"]')?.getBoundingClientRect().height ?? 0) > was,
      [first],
    );
    await tab.press('ArrowDown');
    await tab.waitForInside(
      READER,
      (root, was: number) => root.querySelector('[data-part="picked"]')?.getBoundingClientRect().height === was,
      [first],
    );
    await tab.press('ArrowUp');
    await tab.press('ArrowUp');
    await tab.press('Enter');
    await readerIsOpen(tab);
    expect((await readReader(tab)).visibleText.length).toBeGreaterThan(40);
  });

  test('Esc leaves the page as it was', async () => {
    const tab = await pickOn(PATHS.front);
    await tab.press('Escape');
    await readerIsClosed(tab);
  });
});

test('the selection is read from the card', async () => {
  const tab = await newspaper.open(PATHS.front, 'notice=none');
  await tab.waitFor(() => document.readyState === 'complete');
  const words = await tab.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((p) => (p.textContent ?? '').length > 60);
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
    return (paragraph?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
  await tab.clickToolbar();
  await shown(tab, '[data-action="readSelection"]');
  await tab.click('[data-action="readSelection"]', { inside: READER });
  await readerIsOpen(tab);
  expect((await texts(tab, '.text')).join(' ')).toContain(words.slice(0, 40));
});

test('the menu of the view has the rule for the site', async () => {
  const tab = await openPage();
  await openWhole(tab);
  await tab.press('m');
  await shown(tab, '[data-action="openOnSite"][aria-checked="false"]');
});

test.skipIf(BROWSER === 'chromium')('articles of a site open by themselves once the reader wants it', async () => {
  // Firefox counts the pages of the content script as allowed; Chromium would ask in a window that no test can press.
  const tab = await openPage();
  await openWhole(tab);
  await press(tab, '[data-action="menu"]');
  await tab.click('[data-action="openOnSite"]', { inside: READER });
  await shown(tab, '[data-action="openOnSite"][aria-checked="true"]');
  const other = await newspaper.open(PATHS.articles[1] ?? PATHS.reference, 'notice=none');
  await readerIsOpen(other);
  await other.press('Escape');
  await readerIsClosed(other);
  const front = await newspaper.open(PATHS.front);
  await toolbarWhen(front, ({ icon }) => icon.includes('dimmed'));
  expect(await front.evaluate(() => document.querySelector('lede-reader') === null)).toBe(true);
});

// Without any touch both browsers take the entry for one that the page made by itself, and skip it.
describe('the Back button of the browser', () => {
  const touches: [string, (tab: Tab) => Promise<unknown>][] = [
    ['after reading on', async (tab) => await scrollView(tab, 600)],
    ['after a key', async (tab) => await tab.press('n')],
  ];
  // Firefox's Back passes over what a page added before its reader touched it, and counts no touch of a script's making.
  test.skipIf(BROWSER === 'firefox').each(touches)('closes the view and keeps the page: %s', async (_, touch) => {
    const tab = await newspaper.open(PATHS.front);
    await tab.goto(newspaper.address(PATHS.reference, 'notice=none'));
    await tab.waitFor(() => document.readyState === 'complete');
    await toolbarWhen(tab, (state) => firstLine(state) === text('action_read'));
    await openWhole(tab);
    await touch(tab);
    await tab.pressBack();
    await readerIsClosed(tab);
    expect(new URL(await tab.url()).pathname).toBe(PATHS.reference);
  });
});

test('a link is opened in the reader from its menu', async () => {
  const tab = await newspaper.open(PATHS.front);
  const link = newspaper.address(PATHS.reference, 'notice=none');
  await tab.clickMenuItem('read-link', link);
  // Chromium would ask for the site in a window that no test can press, so there the link opens as a page.
  const opened = await newspaper.session.opened(link);
  if (BROWSER === 'firefox') await readerIsOpen(opened);
  await opened.close();
});
