import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPageReader, type PageReader, type Reading } from '@/entrypoints/reader.content/reading';
import type { Detection } from '@/utils/article/detect';
import { afterPaint } from '@/utils/reading/painted';

const STORY = 'The river rose in the night, and by the morning the whole town was standing on the bridge. ';

let judged: Detection;
let reader: PageReader;

const at = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

const painted = (): Promise<void> => new Promise((done) => void afterPaint(done));

/** Whether the second reading is the first one itself. */
async function keptOver(between: () => unknown): Promise<boolean> {
  const first = reader.read({});
  await painted();
  await between();
  return extractionOf(reader.read({})) === extractionOf(first);
}

function extractionOf(reading: Reading) {
  if (!('extraction' in reading)) throw new Error(reading.because);
  return reading.extraction;
}

beforeEach(() => {
  document.title = 'High water';
  history.replaceState(undefined, '', '/story');
  document.body.innerHTML = `<article><h1>High water</h1><figure><img src="/bridge.jpg" alt="The bridge"></figure>${`<p>${STORY.repeat(3)}</p>`.repeat(12)}<p class="more">${STORY}</p></article>`;
  // The test engine has no layout: what is out of sight is told by a class.
  Element.prototype.checkVisibility = function () {
    return this.closest('.away') === null;
  };
  judged = { outcome: 'article', probability: 1, because: [], pageKind: 'article' };
  reader = createPageReader(document, () => judged);
});

afterEach(async () => {
  // Ends the watch of the last page while there still is a window.
  document.body.replaceChildren();
  await painted();
});

describe('a page that is as it was is not read again', () => {
  test.each<[string, () => unknown]>([
    ['nothing happened', () => undefined],
    ['the page marks that it was scrolled', () => at('article').classList.add('scrolled')],
    ['a style moves something', () => at('figure').setAttribute('style', 'top: 2px')],
    ['the view itself comes and goes', () => document.documentElement.append(document.createElement('lede-reader'))],
    ['the page is judged again, to the same end', () => (judged = { ...judged, probability: 0.9 })],
    ['a part was read in between', () => reader.read({ part: { element: at('.more') } })],
  ])('%s', async (_what, between) => {
    expect(await keptOver(between)).toBe(true);
  });
});

describe('a page that has changed is read again', () => {
  test.each<[string, () => unknown]>([
    [
      'a paragraph came',
      () => at('article').append(Object.assign(document.createElement('p'), { textContent: STORY })),
    ],
    ['a paragraph went', () => at('.more').remove()],
    ['words were corrected', () => (at('.more').firstChild as Text).replaceData(4, 5, 'water')],
    ['a picture was exchanged', () => at('img').setAttribute('src', '/town.jpg')],
    ['a part went out of sight', () => at('.more').classList.add('away')],
    ['a new body took the place of the old', () => document.body.replaceWith(document.body.cloneNode(true))],
    ['the address changed', () => history.replaceState(undefined, '', '/another')],
    ['the title changed', () => (document.title = 'Higher water')],
    ['the page turned out to be a thread', () => (judged = { ...judged, pageKind: 'forum' })],
  ])('%s', async (_what, between) => {
    expect(await keptOver(between)).toBe(false);
  });

  test('before it was drawn once, nothing is known of it', () => {
    expect(extractionOf(reader.read({}))).not.toBe(extractionOf(reader.read({})));
  });
});

test('what stands at the foot is made once', () => {
  const { complete } = extractionOf(reader.read({}));
  expect(complete()).toBe(complete());
});
