/** Opens a page with Lede in a real browser and tells, one line a thing, what a reader gets. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { demoPages, startDemoServer } from '../../demo/server.mjs';
import { type BrowserName, BUILDS, launch, type Session, type Tab } from '../../tests/e2e/drivers';
import { timeToReader } from '../../tests/e2e/lib/opening';
import { readReader } from '../../tests/e2e/lib/reader';
import { isVisible, noticeAfter, scrollByWheel } from '../../tests/e2e/lib/seeing';
import { type Served, serveFile } from './serve.mjs';

export interface VisitOptions {
  browser: BrowserName;
  /** An address or a file; left out, the demo newspaper. */
  page?: string;
  headed: boolean;
}

interface Target extends Served {
  demo: boolean;
  /** On the open network. */
  outside: boolean;
}

const COMMENT_ROW = 'lede-row[data-kind="comments"]';
const PICTURES = '.output/demo';
const WIDE = [1280, 900] as const;
const NARROW = [390, 844] as const;
const say = (line: string): void => console.log(line);

async function findTarget(page: string | undefined): Promise<Target> {
  if (page && existsSync(page)) return { ...(await serveFile(resolve(page))), demo: false, outside: false };
  if (page) {
    const address = /^https?:\/\//.test(page) ? page : `https://${page}`;
    if (!URL.canParse(address)) throw new Error(`${page} is neither a file nor an address`);
    return { url: address, demo: false, outside: true, close: () => undefined };
  }
  const { url, close } = await startDemoServer();
  const reference = demoPages.find(({ design }) => design.includes('reference article'));
  return { url: url + (reference?.path ?? '/'), demo: true, outside: false, close: () => void close() };
}

async function tellPage(tab: Tab, demo: boolean): Promise<void> {
  if (demo) {
    const { frames, lasted, seenNow } = await noticeAfter(tab, 1000);
    say(
      seenNow
        ? '✗ notice still to be seen'
        : `✓ notice hidden after ${Math.round(lasted)} ms (seen in ${frames} frames)`,
    );
    say(`✓ page scrolls (${await scrollByWheel(tab, 600)} px by the wheel)`);
    await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  }
  const folded = await tab.evaluate(isVisible, COMMENT_ROW);
  const row = folded
    ? await tab.evaluateInside(COMMENT_ROW, (root) =>
        [...root.querySelectorAll('*')]
          .filter((part) => part.localName !== 'style' && part.children.length === 0)
          .map((part) => part.textContent?.trim())
          .filter(Boolean)
          .join(' · '),
      )
    : undefined;
  say(row ? `✓ comments folded: ${row}` : '· no comments folded');
  const { title, badge } = await tab.toolbar();
  say(`✓ toolbar button: badge ${badge || 'none'}, title "${title.replaceAll('\n', ' / ')}"`);
}

async function tellReader(tab: Tab): Promise<void> {
  const ms = await timeToReader(tab);
  const { title, headings, questions, quotes, visibleText } = await readReader(tab);
  say(`✓ reader opened in ${Math.round(ms)} ms: "${title}"`);
  say(`✓ ${headings.length} headings, ${visibleText.split(/\s+/).length} words on the screen`);
  for (const { speaker, role } of quotes) say(`✓ call-out by ${speaker || 'nobody named'}${role ? `, ${role}` : ''}`);
  say(`${questions.length ? '✓' : '·'} ${questions.length} folding questions`);
}

/** Saves a picture and says where. */
async function picture(tab: Tab, name: string, options: { fullPage?: boolean } = {}): Promise<void> {
  const path = join(PICTURES, `${name}.png`);
  await tab.screenshot(path, options);
  say(`  picture ${path}`);
}

async function readerPictures(tab: Tab): Promise<void> {
  await tab.viewport(...WIDE);
  for (const scheme of ['light', 'dark'] as const) {
    await tab.colorScheme(scheme);
    await picture(tab, `reader-${scheme}`);
  }
  await tab.colorScheme('light');
  await tab.viewport(...NARROW);
  await picture(tab, 'reader-narrow');
  await tab.viewport(...WIDE);
  for (const [name, selector] of [
    ['reader-callout', 'figure[data-kind="quote"]'],
    ['reader-questions', 'article details, main details'],
  ] as const) {
    const found = await tab.evaluateInReader((root, what: string) => {
      const element = root.querySelector(what);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      if (element instanceof HTMLDetailsElement) element.open = true;
      return Boolean(element);
    }, selector);
    if (found) await picture(tab, name);
  }
}

async function preferencesPicture(session: Session): Promise<void> {
  const tab = await session.optionsPage();
  await tab.viewport(...WIDE);
  await tab.waitFor(() => Boolean(document.querySelector('h1')));
  await picture(tab, 'preferences');
  await tab.close();
}

/** Runs the visit. Headed, the browser stays open until the reader of this closes it. */
export async function visit({ browser, page, headed }: VisitOptions): Promise<void> {
  const target = await findTarget(page);
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const session = await launch(browser, {
    extension: BUILDS[browser],
    headed,
    network: headed || target.outside,
    // Who looks on sees their own language.
    ...(headed ? { language: Intl.DateTimeFormat().resolvedOptions().locale } : {}),
  });
  try {
    const tab = await session.open(target.url);
    say(`${browser} ${session.version}: ${target.url}`);
    if (!headed) await tab.viewport(...WIDE);
    await tellPage(tab, target.demo);
    if (headed) {
      await tellReader(tab);
      say('The browser stays open; close it to end.');
      return await session.closed();
    }
    await picture(tab, 'page-cleared');
    if (await tab.evaluate(isVisible, COMMENT_ROW)) {
      await tab.evaluate(
        (row) => document.querySelector(row)?.scrollIntoView({ block: 'center', behavior: 'instant' }),
        COMMENT_ROW,
      );
      await picture(tab, 'page-comments');
      // The view opens at the paragraph that is read on the page: here from its beginning on.
      await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    }
    await tellReader(tab);
    await readerPictures(tab);
    await preferencesPicture(session);
  } finally {
    await session.close();
    target.close();
  }
}
