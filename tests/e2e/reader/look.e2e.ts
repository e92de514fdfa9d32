/** How the text looks, changed in the view itself. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from '../drivers';
import { PATHS, useNewspaper } from '../lib/newspaper';
import { choose, openFineSettings, openPanel, pressIn, styleBecomes, styleOf } from '../lib/panel';
import { openReader, readerIsClosed } from '../lib/reader';
import { readReference } from '../lib/reference';
import { forgetSettings } from '../lib/stored';

const newspaper = useNewspaper();
const VIEW = '.lede';
const PARAGRAPH = '.text > p';
let tab: Tab;

beforeEach(async () => {
  tab = await readReference(newspaper);
});
afterEach(() => forgetSettings(newspaper));

test('each theme shows at once and is kept', async () => {
  await openPanel(tab, 'settings');
  for (const [theme, ground] of [
    ['sepia', 'rgb(243, 234, 215)'],
    ['dark', 'rgb(26, 25, 23)'],
    ['black', 'rgb(0, 0, 0)'],
    ['contrast', 'rgb(255, 255, 255)'],
    ['light', 'rgb(251, 250, 247)'],
    ['dark', 'rgb(26, 25, 23)'],
  ] as const) {
    await choose(tab, 'theme', theme);
    await styleBecomes(tab, VIEW, 'background-color', { is: ground });
  }
  const other = await readReference(newspaper);
  await styleBecomes(other, VIEW, 'background-color', { is: 'rgb(26, 25, 23)' });
});

test('without a choice the theme is that of the system', async () => {
  await tab.colorScheme('dark');
  await styleBecomes(tab, VIEW, 'background-color', { is: 'rgb(26, 25, 23)' });
  await tab.colorScheme('light');
  await styleBecomes(tab, VIEW, 'background-color', { is: 'rgb(251, 250, 247)' });
});

/** No driver can use a system's colour picker: the input says what the picker makes it say. */
async function pick(colour: string, value: string): Promise<void> {
  await tab.waitForInside('lede-reader', (root, id: string) => root.querySelector(`#${id}`), [colour]);
  await tab.evaluateInReader(
    (root, id: string, to: string) => {
      const input = root.querySelector<HTMLInputElement>(`input#${id}`);
      if (!input) throw new Error(`no ${id}`);
      input.value = to;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    colour,
    value,
  );
}

test('own colours are drawn, with a warning where they cannot be read', async () => {
  await openPanel(tab, 'settings');
  await choose(tab, 'theme', 'own');
  await pick('ownGround', '#103040');
  await styleBecomes(tab, VIEW, 'background-color', { is: 'rgb(16, 48, 64)' });
  await pick('ownText', '#204050');
  await styleBecomes(tab, PARAGRAPH, 'color', { is: 'rgb(32, 64, 80)' });
  const warning = (root: ShadowRoot): string => root.querySelector('[data-part="contrast-warning"]')?.textContent ?? '';
  expect(await tab.evaluateInReader(warning)).toMatch(/\d\.\d.*4\.5/);
  await pick('ownText', '#f0f0e0');
  await pick('ownLink', '#ffd080');
  await tab.waitForInside(
    'lede-reader',
    (root) => root.querySelector('[data-part="contrast-warning"]')?.textContent === '',
    [],
    { what: 'the warning to go' },
  );
});

test.each([
  ['textSize', 'font-size', '20px', '21px'],
  ['lineHeight', 'line-height', '32px', '33px'],
  ['letterSpacing', 'letter-spacing', '0px', '0.2px'],
  ['wordSpacing', 'word-spacing', '0px', '0.4px'],
])('%s changes at once', async (setting, property, before, after) => {
  await openFineSettings(tab);
  const normal = await styleOf(tab, PARAGRAPH, property);
  expect(normal === 'normal' ? '0px' : normal).toBe(before);
  await pressIn(tab, `${setting}-more`);
  await styleBecomes(tab, PARAGRAPH, property, { is: after });
  await pressIn(tab, `${setting}-less`);
  await styleBecomes(tab, PARAGRAPH, property, { is: normal });
});

test('the width changes the measure', async () => {
  const before = Number.parseFloat(await styleOf(tab, PARAGRAPH, 'width'));
  await openPanel(tab, 'settings');
  await pressIn(tab, 'width-less');
  await styleBecomes(tab, PARAGRAPH, 'width', { not: `${before}px` });
  expect(Number.parseFloat(await styleOf(tab, PARAGRAPH, 'width'))).toBeLessThan(before);
});

test('paragraphs by indent, justified lines and no hyphens', async () => {
  await openFineSettings(tab);
  expect(await styleOf(tab, PARAGRAPH, 'hyphens')).toBe('auto');
  await choose(tab, 'paragraphs', 'indent');
  await styleBecomes(tab, '.text > p + p', 'text-indent', { is: '28px' });
  expect(await styleOf(tab, '.text > p', 'text-indent')).toBe('0px');
  await choose(tab, 'align', 'justify');
  await styleBecomes(tab, PARAGRAPH, 'text-align', { is: 'justify' });
  await pressIn(tab, 'hyphenation');
  await styleBecomes(tab, PARAGRAPH, 'hyphens', { is: 'manual' });
});

describe('columns', () => {
  const columnsOf = (root: ShadowRoot): { places: number; tallest: number } => {
    const paragraphs = [...root.querySelectorAll('.text > p')];
    const boxes = paragraphs.flatMap((paragraph) => [...paragraph.getClientRects()]);
    const tops = [...root.querySelectorAll('.text > *')].map((block) => block.getBoundingClientRect().height);
    return { places: new Set(boxes.map(({ left }) => Math.round(left))).size, tallest: Math.max(...tops) };
  };

  test.each([
    ['two', 1300, 2],
    ['two', 700, 1],
    ['auto', 1300, 2],
    ['auto', 1000, 1],
  ])('%s in a window of %i pixels: %i', async (choice, width, places) => {
    await tab.viewport(1300, 900);
    await openFineSettings(tab);
    await choose(tab, 'columns', choice);
    await tab.viewport(width, 900);
    await tab.waitForInside(
      'lede-reader',
      (root, count: number) => root.querySelector('.lede')?.getAttribute('data-columns') === String(count),
      [places],
      { what: `${places} columns` },
    );
    expect((await tab.evaluateInReader(columnsOf)).places).toBe(places);
  });

  test('what is wider than a column goes over both', async () => {
    await tab.viewport(1300, 900);
    await openFineSettings(tab);
    await choose(tab, 'columns', 'two');
    await styleBecomes(tab, '.text', 'column-count', { is: '2' });
    for (const wide of ['.text > h2', '.text > figure']) {
      expect(await styleOf(tab, wide, 'column-span'), wide).toBe('all');
    }
  });
});

describe('only on this site', () => {
  /** The same newspaper under another name. */
  async function elsewhere(): Promise<Tab> {
    const address = newspaper.address(PATHS.reference, 'notice=none').replace('127.0.0.1', 'localhost');
    const other = await newspaper.session.open(address);
    await openReader(other);
    return other;
  }

  test('a look stays with the site, is there again later, and can be taken back', async () => {
    await openPanel(tab, 'settings');
    await pressIn(tab, 'keepLookForSite');
    await choose(tab, 'theme', 'sepia');
    await styleBecomes(tab, VIEW, 'background-color', { is: 'rgb(243, 234, 215)' });
    const other = await elsewhere();
    await styleBecomes(other, VIEW, 'background-color', { is: 'rgb(251, 250, 247)' });
    await other.close();

    const again = await readReference(newspaper);
    await styleBecomes(again, VIEW, 'background-color', { is: 'rgb(243, 234, 215)' });
    await openPanel(again, 'settings');
    await pressIn(again, 'keepLookForSite');
    await styleBecomes(again, VIEW, 'background-color', { is: 'rgb(251, 250, 247)' });
    // Elsewhere nothing was changed, so both open views agree again.
    await styleBecomes(tab, VIEW, 'background-color', { is: 'rgb(251, 250, 247)' });
  });

  test('without it a choice holds everywhere', async () => {
    await openPanel(tab, 'settings');
    await choose(tab, 'theme', 'sepia');
    await styleBecomes(tab, VIEW, 'background-color', { is: 'rgb(243, 234, 215)' });
    const other = await elsewhere();
    await styleBecomes(other, VIEW, 'background-color', { is: 'rgb(243, 234, 215)' });
    await other.close();
  });
});

test('the panel leaves the text readable beside it and goes with Esc, the view with the next', async () => {
  await openPanel(tab, 'settings');
  await tab.press('Escape');
  await tab.waitForInside('lede-reader', (root) => !root.querySelector('#settings:popover-open'), [], {
    what: 'the panel to close',
  });
  await tab.press('Escape');
  await readerIsClosed(tab);
});
