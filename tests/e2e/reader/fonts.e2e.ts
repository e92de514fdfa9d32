/** The fonts that come with Lede: there once chosen, from nowhere but the extension. */
import { afterEach, expect, test } from 'vitest';
import type { Tab } from '../drivers';
import { PATHS, useNewspaper } from '../lib/newspaper';
import { choose, openPanel, styleOf } from '../lib/panel';
import { openReader, readerIsClosed } from '../lib/reader';
import { readReference } from '../lib/reference';
import { forgetSettings } from '../lib/stored';

const newspaper = useNewspaper();

afterEach(() => forgetSettings(newspaper));

/** Families of ours in the document, as `Family: status` of their faces. */
function ours(): string[] {
  const faces = [...document.fonts].filter(({ family }) => family.replaceAll('"', '').startsWith('Lede '));
  return [...new Set(faces.map(({ family, status }) => `${family.replaceAll('"', '')}: ${status}`))];
}

/** How wide a word is drawn in the text's font. */
async function drawnWidth(tab: Tab): Promise<number> {
  return await tab.evaluateInReader((root) => {
    const word = document.createElement('span');
    word.textContent = 'Hamburgefonstiv';
    word.style.cssText = 'position: absolute; white-space: nowrap';
    root.querySelector('.text > p')?.append(word);
    const { width } = word.getBoundingClientRect();
    word.remove();
    return width;
  });
}

async function chooseFont(tab: Tab, font: string, family: string): Promise<void> {
  await openPanel(tab, 'settings');
  await choose(tab, 'font', font);
  await tab.waitFor((wanted: string) => [...document.fonts].some((face) => face.family.includes(wanted)), [family], {
    what: family,
  });
  await tab.press('Escape');
}

test.each([
  ['literata', 'Lede Literata'],
  ['sourceSans', 'Lede Source Sans'],
  ['atkinson', 'Lede Atkinson Hyperlegible'],
  ['openDyslexic', 'Lede OpenDyslexic'],
])('%s is loaded on choice, drawn, and gone from the page with the view', async (font, family) => {
  const tab = await readReference(newspaper);
  expect(await tab.evaluate(ours)).toEqual([]);
  const before = await drawnWidth(tab);
  await chooseFont(tab, font, family);
  expect(await tab.evaluate(ours)).toEqual([`${family}: loaded`]);
  expect(await styleOf(tab, '.text > p', 'font-family')).toContain(family);
  expect(await drawnWidth(tab)).not.toBe(before);
  await tab.press('Escape');
  await readerIsClosed(tab);
  expect(await tab.evaluate(ours)).toEqual([]);
});

test('under a strict policy of the page, with Trusted Types', async () => {
  const tab = await readReference(newspaper, 'notice=none&csp=strict');
  const before = await drawnWidth(tab);
  await chooseFont(tab, 'openDyslexic', 'Lede OpenDyslexic');
  expect(await drawnWidth(tab)).not.toBe(before);
});

test('a chosen font is there in the next article, and in the preferences', async () => {
  const tab = await readReference(newspaper);
  await chooseFont(tab, 'atkinson', 'Lede Atkinson');
  const next = await newspaper.open(PATHS.articles.find((path) => path !== PATHS.reference) ?? '', 'notice=none');
  await next.waitFor(() => document.readyState === 'complete');
  await openReader(next);
  await next.waitFor(() => [...document.fonts].some(({ family }) => family.includes('Lede Atkinson')), [], {
    what: 'the font in the next article',
  });
  const page = await newspaper.session.optionsPage();
  await page.waitFor(
    () => [...document.fonts].some(({ family, status }) => family.includes('Lede Atkinson') && status === 'loaded'),
    [],
    { what: 'the font in the preferences' },
  );
  await page.close();
});
