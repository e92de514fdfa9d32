/** The pictures in `docs/pictures/`: one row each. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { demoPages, startDemoServer } from '../../demo/server.mjs';
import { BUILDS, launch, type Session, type Tab } from '../../tests/e2e/drivers';
import { openPanel } from '../../tests/e2e/lib/panel';
import { openReader } from '../../tests/e2e/lib/reader';
import { isVisible, noticeAfter } from '../../tests/e2e/lib/seeing';
import { canSpeak, startSpeech } from '../../tests/e2e/lib/speech';
import type { Settings } from '../../utils/settings/table';

const FOLDER = 'docs/pictures';
const WIDE = [1280, 900] as const;
const PHONE = [390, 844] as const;
/** 1280 at 400% zoom. */
const ZOOMED = [320, 640] as const;

const reference = demoPages.find(({ design }) => design.includes('reference article'))?.path ?? '/';
const longRead = '/long-reads/the-weight-of-a-grain-of-sand/';

interface Picture {
  path: string;
  query?: string;
  settings?: Partial<Settings>;
  window?: readonly [number, number];
  /** After the reader view has opened; left out, the page itself is shown. */
  reader?: (tab: Tab) => Promise<void>;
  /** On the page itself. */
  page?: (tab: Tab) => Promise<void>;
}

const asOpened = async (): Promise<void> => undefined;

/** Scrolls the view until the element stands in the middle. */
const at =
  (selector: string) =>
  async (tab: Tab): Promise<void> => {
    await tab.evaluateInReader((root, what: string) => {
      const element = root.querySelector(what);
      if (element instanceof HTMLDetailsElement) element.open = true;
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }, selector);
  };

const panel =
  (name: 'settings' | 'menu' | 'help') =>
  async (tab: Tab): Promise<void> =>
    await openPanel(tab, name);

/** Presses a control of the view and waits for what it opens. */
const pressed =
  (action: string, opens: string) =>
  async (tab: Tab): Promise<void> => {
    await tab.click(`[data-action="${action}"]`, { inside: 'lede-reader' });
    await tab.waitForInside('lede-reader', (root, what: string) => root.querySelector(what)?.checkVisibility(), [
      opens,
    ]);
  };

const inOrder =
  (...steps: ((tab: Tab) => Promise<void>)[]) =>
  async (tab: Tab): Promise<void> => {
    for (const step of steps) await step(tab);
  };

const themed = (theme: Settings['theme'], more: Partial<Settings> = {}): Picture => ({
  path: reference,
  query: 'notice=none',
  settings: { theme, ...more },
  reader: asOpened,
});

export const pictures: Record<string, Picture> = {
  'page-cleared': { path: reference, page: async (tab) => void (await noticeAfter(tab, 1000)) },
  'page-comments': {
    path: reference,
    query: 'notice=none',
    page: async (tab) => {
      await tab.waitFor(isVisible, ['lede-row']);
      await tab.evaluate(() =>
        document.querySelector('lede-row')?.scrollIntoView({ block: 'center', behavior: 'instant' }),
      );
    },
  },
  'page-no-article': {
    path: '/',
    page: async (tab) => {
      await tab.clickToolbar();
      await tab.waitForInside('lede-reader', (root) => root.querySelector('[data-part="no-article"]'));
    },
  },
  'reader-light': themed('light'),
  'reader-sepia': themed('sepia', { font: 'literata' }),
  'reader-dark': themed('dark', { font: 'literata' }),
  'reader-black': themed('black', { font: 'sourceSans' }),
  'reader-contrast': themed('contrast', { font: 'atkinson' }),
  'reader-own-colours': themed('own', { ownGround: '#E4EEE6', ownText: '#1F3A2D', ownLink: '#8A2F5C' }),
  'reader-dyslexic': themed('light', { font: 'openDyslexic', lineHeight: 1.8, wordSpacing: 0.1 }),
  'reader-callout': { ...themed('light', { font: 'literata' }), reader: at('figure[data-kind="quote"]') },
  'reader-questions': { ...themed('light', { font: 'literata' }), reader: at('[data-kind="faq"] details') },
  'reader-columns': {
    ...themed('sepia', { font: 'literata', columns: 'two', align: 'justify', paragraphs: 'indent' }),
    reader: at('.text > p:nth-of-type(4)'),
  },
  'reader-settings': { ...themed('light', { font: 'literata' }), reader: panel('settings') },
  'reader-keys': { ...themed('dark'), reader: panel('help') },
  'reader-menu': { ...themed('sepia', { font: 'literata' }), reader: panel('menu') },
  'reader-narrow': { ...themed('light'), window: PHONE },
  'reader-narrow-contents': { ...themed('dark'), window: PHONE, reader: pressed('contents', '#contents') },
  'reader-huge': { ...themed('light', { textSize: 36 }), window: [640, 900], reader: at('.text > h2') },
  'reader-listening': {
    ...themed('light', { font: 'literata' }),
    reader: inOrder(at('.text > p:nth-of-type(4)'), async (tab) => {
      await tab.press('l');
      if (canSpeak) await tab.waitFor(() => CSS.highlights.has('lede-sentence'), [], { what: 'a marked sentence' });
      await tab.press('k');
    }),
  },
  'reader-zoomed': { ...themed('light'), window: ZOOMED, reader: at('figure[data-kind="quote"]') },
  'reader-long-read': { path: longRead, settings: { theme: 'light', font: 'literata' }, reader: at('.text figure') },
  'reader-note': {
    path: longRead,
    settings: { theme: 'light', font: 'literata' },
    reader: inOrder(at('[data-action="note"]'), pressed('note', '.note-popover')),
  },
  'reader-large-picture': {
    path: longRead,
    settings: { theme: 'dark' },
    reader: inOrder(
      at('[data-kind="figure"] [data-action="enlarge"]'),
      async (tab) => await tab.click('[data-kind="figure"] [data-action="enlarge"]', { inside: 'lede-reader' }),
      async (tab) => void (await tab.waitForInside('lede-reader', (root) => root.querySelector('.lightbox[open]'))),
    ),
  },
  'reader-arabic': { path: '/ar/maktaba/', settings: { theme: 'light' }, reader: asOpened },
  'reader-arabic-narrow': { path: '/ar/maktaba/', settings: { theme: 'dark' }, window: PHONE, reader: asOpened },
  'reader-japanese': { path: '/ja/washi/', settings: { theme: 'light' }, reader: asOpened },
  'reader-live': { path: '/live/storm-aurel/', settings: { theme: 'light' }, reader: at('[data-kind="liveEntry"]') },
};

const PRINTED = 'reader-print';
/** The preferences page: window and colours of the system. */
const preferences: Record<string, { window: readonly [number, number]; scheme: 'light' | 'dark' }> = {
  preferences: { window: WIDE, scheme: 'light' },
  'preferences-dark': { window: WIDE, scheme: 'dark' },
  'preferences-narrow': { window: PHONE, scheme: 'light' },
};

/** As few bytes as the picture needs: it lives in the repository. */
async function save(name: string, png: string | Buffer): Promise<void> {
  const small = await sharp(png).png({ palette: true, quality: 92, compressionLevel: 9 }).toBuffer();
  writeFileSync(join(FOLDER, `${name}.png`), small);
  console.log(`${FOLDER}/${name}.png`);
}

async function setSettings(session: Session, settings: Partial<Settings>): Promise<void> {
  const tab = await session.optionsPage();
  await tab.evaluate(async (values: object) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { sync: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.sync.set({ settings: values });
  }, settings);
  await tab.close();
}

/** Everything that would still move or appear has come to rest. */
async function atRest(tab: Tab): Promise<void> {
  await tab.waitFor(
    async () => {
      await document.fonts.ready;
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      return true;
    },
    [],
    { what: 'the picture to be at rest' },
  );
  if (!(await tab.evaluate(() => document.querySelector('lede-reader') !== null))) return;
  await tab.waitForInside('lede-reader', (root) => {
    const moves = [...root.querySelectorAll('*')].flatMap((element) => element.getAnimations());
    return moves.every(({ playState }) => playState !== 'running');
  });
}

async function openPicture(session: Session, server: string, picture: Picture): Promise<Tab> {
  const { path, query, settings = {}, window = WIDE } = picture;
  await setSettings(session, settings);
  const tab = await session.open(`${server}${path}${query ? `?${query}` : ''}`);
  await tab.viewport(...window);
  await tab.waitFor(() => document.readyState === 'complete');
  if (picture.reader) {
    await openReader(tab);
    if (settings.font && settings.font !== 'serif') {
      await tab.waitFor(() => [...document.fonts].some(({ family }) => family.includes('Lede')));
    }
    await picture.reader(tab);
  }
  await picture.page?.(tab);
  await atRest(tab);
  return tab;
}

/** The first two printed pages, as Firefox shows a PDF. */
async function takePrinted(session: Session, server: string, folder: string): Promise<void> {
  const tab = await openPicture(session, server, themed('light', { font: 'literata', linkNotes: true }));
  const pdf = join(folder, 'article.pdf');
  writeFileSync(pdf, await tab.pdf());
  await tab.close();
  const firefox = await launch('firefox');
  try {
    const viewer = await firefox.open('about:blank');
    await viewer.viewport(1300, 960);
    await viewer.goto(`${pathToFileURL(pdf)}#page=1&zoom=page-fit&pagemode=none`);
    await viewer.waitFor(
      () =>
        document.querySelectorAll('.page[data-loaded="true"] canvas').length > 0 &&
        document.querySelectorAll('.page').length > 1,
      [],
      { what: 'the PDF' },
    );
    // Both pages side by side, and nothing of the viewer.
    await viewer.evaluate(() => {
      const { PDFViewerApplication } = window as unknown as {
        PDFViewerApplication: { pdfViewer: { spreadMode: number; currentScaleValue: string } };
      };
      PDFViewerApplication.pdfViewer.spreadMode = 1;
      PDFViewerApplication.pdfViewer.currentScaleValue = 'page-fit';
    });
    await viewer.waitFor(() => document.querySelectorAll('.page[data-loaded="true"] canvas').length > 1);
    await atRest(viewer);
    const file = join(folder, 'printed.png');
    await viewer.screenshot(file);
    const toolbar = await viewer.evaluate(
      () => document.querySelector('#viewerContainer')?.getBoundingClientRect().top ?? 0,
    );
    await save(
      PRINTED,
      await sharp(file)
        .extract({ left: 0, top: Math.ceil(toolbar), width: 1300, height: 960 - Math.ceil(toolbar) })
        .toBuffer(),
    );
  } finally {
    await firefox.close();
  }
}

async function takePreferences(session: Session, folder: string, name: string): Promise<void> {
  const { window, scheme } = preferences[name] ?? { window: WIDE, scheme: 'light' };
  await setSettings(session, { font: 'literata' });
  const tab = await session.optionsPage();
  await tab.viewport(...window);
  await tab.colorScheme(scheme);
  await tab.waitFor(() => Boolean(document.querySelector('h1')));
  await atRest(tab);
  const file = join(folder, `${name}.png`);
  await tab.screenshot(file);
  await tab.close();
  await save(name, file);
}

/** Takes the named pictures, or all. Throws when a name is none of them. */
export async function takePictures(asked: readonly string[]): Promise<void> {
  const known = [...Object.keys(pictures), PRINTED, ...Object.keys(preferences)];
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`No picture ${unknown.join(', ')}. There are: ${known.join(', ')}`);
  const wanted = (name: string): boolean => asked.length === 0 || asked.includes(name);
  mkdirSync(FOLDER, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), 'lede-pictures-'));
  const server = await startDemoServer();
  const endSpeech = canSpeak ? await startSpeech() : undefined;
  const session = await launch('chromium', { extension: BUILDS.chromium, speech: canSpeak });
  try {
    for (const [name, picture] of Object.entries(pictures).filter(([each]) => wanted(each))) {
      const tab = await openPicture(session, server.url, picture);
      const file = join(folder, `${name}.png`);
      await tab.screenshot(file);
      await tab.close();
      await save(name, file);
    }
    for (const name of Object.keys(preferences).filter(wanted)) await takePreferences(session, folder, name);
    if (wanted(PRINTED)) await takePrinted(session, server.url, folder);
  } finally {
    await session.close();
    endSpeech?.();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
