import type { Tab } from '../drivers';
import { readerCovers, readerGone } from './seeing';

/** Clicks the toolbar button and waits until the reader view covers the page and the whole article stands. */
export async function openReader(tab: Tab): Promise<void> {
  await tab.clickToolbar();
  await readerIsOpen(tab);
}

export async function readerIsOpen(tab: Tab): Promise<void> {
  await tab.waitFor(readerCovers, [], { what: 'the reader to cover the page' });
  await tab.waitForInside(
    'lede-reader',
    (root) =>
      Boolean(root.querySelector('h1')?.textContent) &&
      root.querySelector('article')?.getAttribute('aria-busy') === 'false',
    [],
    { what: 'the whole article to stand' },
  );
}

export async function readerIsClosed(tab: Tab): Promise<void> {
  await tab.waitFor(readerGone, [], { what: 'the reader to close' });
}

export interface ReaderContent {
  title: string;
  /** Texts of h2 to h6 in order, the questions of the FAQ left out. */
  headings: string[];
  questions: string[];
  /** Also those inside of folded answers. */
  paragraphs: string[];
  quotes: { text: string; speaker: string; role: string }[];
  pictures: { src: string; drawn: boolean }[];
  /** What can be read on the screen, folded parts left out. */
  visibleText: string;
}

/** What stands in the open reader. */
export async function readReader(tab: Tab): Promise<ReaderContent> {
  return await tab.evaluateInReader((root) => {
    const clean = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const all = (selector: string): Element[] => [...root.querySelectorAll(selector)];
    const article = root.querySelector('article') ?? root.querySelector('main');
    const inArticle = (element: Element): boolean => article?.contains(element) ?? false;
    return {
      title: clean(root.querySelector('h1')),
      headings: all('h2, h3, h4, h5, h6')
        .filter((heading) => inArticle(heading) && !heading.closest('summary'))
        .map(clean),
      questions: all('details > summary').filter(inArticle).map(clean),
      paragraphs: all('p').filter(inArticle).map(clean),
      quotes: all('figure[data-kind="quote"]').map((quote) => ({
        text: clean(quote.querySelector('blockquote') ?? quote),
        speaker: clean(quote.querySelector('[data-part="speaker"]')),
        role: clean(quote.querySelector('[data-part="role"]')),
      })),
      pictures: [...root.querySelectorAll('img')].map((image) => ({
        src: image.currentSrc || image.src,
        drawn: image.complete && image.naturalWidth > 0,
      })),
      visibleText: root.querySelector('dialog')?.innerText ?? '',
    };
  });
}
