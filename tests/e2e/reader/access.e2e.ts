/** The view for everyone: axe in every theme, large type, narrow windows, fingers, screen readers. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import type { Tab } from '../drivers';
import { PATHS, useNewspaper } from '../lib/newspaper';
import { choose, openFineSettings, openPanel, styleBecomes } from '../lib/panel';
import { openReader } from '../lib/reader';
import { readReference } from '../lib/reference';
import { press, shown } from '../lib/view';

const newspaper = useNewspaper();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
/** WCAG 2.2, 2.5.8 asks for 24; Lede for 44, in CSS pixels. */
const TARGET = 44;

async function openArticle(path: string): Promise<Tab> {
  const tab = await newspaper.open(path, 'notice=none');
  await tab.waitFor(() => document.readyState === 'complete');
  await openReader(tab);
  return tab;
}

/** What axe finds in the view, as `rule: element`. */
async function axe(tab: Tab): Promise<string[]> {
  await tab.runScript(AXE);
  return await tab.evaluateInReader(async (root) => {
    // axe looks into open shadow roots only, and does not know that a modal dialog takes the page below away.
    document.body.hidden = true;
    Object.defineProperty(root.host, 'shadowRoot', { configurable: true, get: () => root });
    interface Axe {
      run(where: Element): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
    }
    const view = root.querySelector('.lede');
    if (!view) throw new Error('no view');
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(view);
    Reflect.deleteProperty(root.host, 'shadowRoot');
    document.body.hidden = false;
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}

test('axe finds nothing in any theme', async () => {
  const tab = await readReference(newspaper);
  await openFineSettings(tab);
  for (const theme of ['light', 'sepia', 'dark', 'black', 'contrast', 'own', 'system']) {
    await choose(tab, 'theme', theme);
    await tab.waitForInside(
      'lede-reader',
      (root, wanted: string) => root.querySelector('.lede')?.getAttribute('data-theme') === wanted,
      [theme],
    );
    expect(await axe(tab), theme).toEqual([]);
  }
});

test.each(['menu', 'help'] as const)('axe finds nothing in the open panel %s', async (panel) => {
  const tab = await readReference(newspaper);
  await openPanel(tab, panel);
  expect(await axe(tab)).toEqual([]);
});

test.each([PATHS.longRead, PATHS.arabic, PATHS.japanese, PATHS.live])('axe finds nothing in %s', async (path) => {
  expect(await axe(await openArticle(path))).toEqual([]);
});

/** What else may lie over the text, and how it comes there. */
const OPENED: [string, (tab: Tab) => Promise<void>][] = [
  [
    'the contents sheet of a narrow window',
    async (tab) => {
      await tab.viewport(390, 844);
      await tab.press('c');
      await shown(tab, '#contents');
    },
  ],
  [
    'a large picture',
    async (tab) => {
      await press(tab, '[data-kind="figure"] [data-action="enlarge"]');
      await shown(tab, '.lightbox[open] img');
    },
  ],
  [
    'a footnote',
    async (tab) => {
      await press(tab, '[data-action="note"]');
      await shown(tab, '.note-popover:popover-open');
    },
  ],
  [
    'the controls of reading aloud',
    async (tab) => {
      await tab.press('l');
      await shown(tab, '.listen-bar');
    },
  ],
  [
    'open questions',
    async (tab) => {
      await press(tab, '[data-kind="faq"] [data-action="toggleAll"]');
    },
  ],
  [
    'the folds of the foot open',
    async (tab) => {
      await tab.evaluateInReader((root) => {
        for (const fold of root.querySelectorAll<HTMLDetailsElement>('.foot details')) fold.open = true;
      });
    },
  ],
];

test.each(OPENED)('axe finds nothing with %s, in the light and in the dark', async (_, open) => {
  const tab = await openArticle(PATHS.longRead);
  await open(tab);
  for (const scheme of ['light', 'dark'] as const) {
    await tab.colorScheme(scheme);
    expect(await axe(tab), scheme).toEqual([]);
  }
});

/** 320 pixels are also 1280 at 400% zoom (WCAG 2.2, 1.4.10). */
test.each([PATHS.reference, PATHS.longRead, PATHS.arabic, PATHS.japanese, PATHS.live])(
  'no sideways scroll at 320 pixels: %s',
  async (path) => {
    const tab = await openArticle(path);
    await tab.viewport(320, 640);
    const wide = await tab.evaluateInReader((root) => {
      const view = root.querySelector<HTMLElement>('.lede');
      if (!view) throw new Error('no view');
      const inOwnBox = '.scroll-box, .gallery-strip, .panel, .note-popover, .announcer, math';
      return [...view.querySelectorAll('*')]
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return width > 0 && (right > view.clientWidth + 1 || left < -1) && !element.closest(inOwnBox);
        })
        .map((element) => `${element.localName}.${element.className} ${element.textContent?.slice(0, 30)}`);
    });
    expect(wide).toEqual([]);
  },
);

test('every control is large enough for a finger', async () => {
  const tab = await readReference(newspaper);
  await tab.viewport(360, 740);
  for (const panel of ['settings', 'menu', 'help'] as const) {
    await openPanel(tab, panel);
    const small = await tab.evaluateInReader((root, least: number) => {
      const controls = [...root.querySelectorAll<HTMLElement>('button, summary, input')];
      return controls
        .filter((control) => control.checkVisibility() && !control.closest('.note-ref'))
        .filter((control) => control.getBoundingClientRect().height < least - 0.5)
        .map((control) => `${control.localName} ${control.dataset.action ?? control.id} ${control.textContent}`);
    }, TARGET);
    expect(small, panel).toEqual([]);
    await tab.press('Escape');
  }
});

test('what a key has done is said', async () => {
  const tab = await readReference(newspaper);
  const said = (root: ShadowRoot): string => root.querySelector('.announcer[role="status"]')?.textContent ?? '';
  await tab.press('f');
  await expect.poll(() => tab.evaluateInReader(said)).toMatch(/Focus.*on$/);
  await tab.press('f');
  await expect.poll(() => tab.evaluateInReader(said)).toMatch(/Focus.*off$/);
});

test('the view has an article named by its title, one main and headings without gaps', async () => {
  const tab = await readReference(newspaper);
  const found = await tab.evaluateInReader((root) => {
    const article = root.querySelector('article');
    const levels = [...(article?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])].map(({ localName }) =>
      Number(localName.slice(1)),
    );
    return {
      named: root.getElementById(article?.getAttribute('aria-labelledby') ?? '')?.textContent,
      mains: root.querySelectorAll('main').length,
      titles: levels.filter((level) => level === 1).length,
      gaps: levels.filter((level, at) => at > 0 && level - (levels[at - 1] ?? 0) > 1),
      language: article?.lang,
    };
  });
  const title = await tab.evaluateInReader((root) => root.querySelector('h1')?.textContent);
  expect(found).toEqual({ named: title, mains: 1, titles: 1, gaps: [], language: expect.stringMatching(/^en/) });
});

// Last: the size stays.
test('text of the largest size is not cut at 320 pixels', async () => {
  const tab = await readReference(newspaper);
  for (let size = 20; size < 36; size += 1) await tab.press('=');
  await styleBecomes(tab, '.text > p', 'font-size', { is: '36px' });
  await tab.viewport(320, 640);
  const over = await tab.evaluateInReader((root) => {
    const view = root.querySelector('.lede');
    return [...(view?.querySelectorAll('h1, h2, h3, .text > p, .strap-line') ?? [])]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map(({ textContent }) => textContent);
  });
  expect(over).toEqual([]);
});
