import { beforeAll, describe, expect, test } from 'vitest';
import { PATHS, useNewspaper } from '../lib/newspaper';
import { openReader, type ReaderContent, readReader } from '../lib/reader';
import { openReference } from '../lib/reference';

const newspaper = useNewspaper();

interface Printed {
  title: string;
  strapLine: string;
  author: string;
  headings: string[];
  questions: string[];
  picture: string;
  /** Every paragraph of the story, the promotional line left out. */
  paragraphs: string[];
}

/** What the page itself prints, to compare with. */
function printed(): Printed {
  const clean = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const faq = [...document.querySelectorAll('.entry-content h2')].find(
    (h) => clean(h) === 'Frequently Asked Questions',
  );
  const isQuestion = (h: Element): boolean =>
    h.localName === 'h3' && Boolean(faq && faq.compareDocumentPosition(h) & Node.DOCUMENT_POSITION_FOLLOWING);
  const headings = [...document.querySelectorAll('.entry-content h2, .entry-content h3')];
  return {
    title: clean(document.querySelector('h1')),
    strapLine: clean(document.querySelector('.penci-psub-title')),
    author: clean(document.querySelector('.author-url')),
    headings: headings.filter((heading) => !isQuestion(heading)).map(clean),
    questions: headings.filter(isQuestion).map(clean),
    picture: document.querySelector<HTMLImageElement>('.post-image img')?.src ?? '',
    paragraphs: [...document.querySelectorAll('.entry-content > p:not(.more-insights)')]
      .map(clean)
      .filter((paragraph) => !/^[“"]/.test(paragraph)),
  };
}

describe.each([
  ['blockquote', 'quote=blockquote'],
  ['bare paragraph', 'quote=bare'],
])('the reference article with its quotation as a %s', (_, query) => {
  let page: Printed;
  let reader: ReaderContent;
  beforeAll(async () => {
    const tab = await openReference(newspaper, query);
    page = await tab.evaluate(printed);
    await openReader(tab);
    reader = await readReader(tab);
  });

  test('has title, strap line, byline, date and reading time', () => {
    expect(reader.title).toBe(page.title);
    expect(reader.visibleText).toContain(page.strapLine);
    expect(reader.visibleText).toContain(page.author);
    expect(reader.visibleText).toMatch(/20\d\d/);
    expect(reader.visibleText).toMatch(/\d+\s*min/i);
  });

  test('has every heading once and in order', () => {
    expect(page.headings.length).toBeGreaterThan(7);
    expect(reader.headings.filter((heading) => page.headings.includes(heading))).toEqual(page.headings);
  });

  test('has every paragraph, from the introduction to the closing one after the questions', () => {
    const lines = new Set(reader.paragraphs);
    expect(page.paragraphs.filter((paragraph) => !lines.has(paragraph))).toEqual([]);
    // The closing one belongs to the story, not into the fold of the last answer.
    expect(reader.visibleText).toContain(page.paragraphs.at(-1)?.slice(0, 50));
  });

  test('sets the quotation apart with its speaker and role', () => {
    const quote = reader.quotes.find(({ speaker }) => speaker.includes('Maren Oduya-Lund'));
    expect(quote?.text).toContain('A gauge tells you that the flood has arrived');
    expect(quote?.role).toContain('senior hydrologist');
    expect(quote?.text).not.toContain('senior hydrologist');
  });

  test('folds the four questions into real details', () => {
    expect(page.questions).toHaveLength(4);
    expect(reader.questions.filter((question) => page.questions.includes(question))).toEqual(page.questions);
  });

  test('has nothing of the pile', () => {
    expect(reader.visibleText).toContain(page.headings[1]);
    for (const pile of [
      'Home »',
      'Share on',
      'Explore more insights',
      'You may also like',
      'previous post',
      'Leave a Comment',
      'Akismet',
      'Adblock Detected',
      'Recent Posts',
      'riverside_pete',
    ]) {
      expect(reader.visibleText, pile).not.toContain(pile);
    }
  });
});

test('the lead picture is drawn', async () => {
  const tab = await openReference(newspaper);
  const { picture } = await tab.evaluate(printed);
  await openReader(tab);
  await tab.waitForInside(
    'lede-reader',
    (root, src: string) =>
      [...root.querySelectorAll('img')].some((image) => image.src === src && image.complete && image.naturalWidth > 0),
    [picture],
    { what: 'the lead picture' },
  );
});

test('the questions open by keyboard and by click', async () => {
  const tab = await openReference(newspaper);
  await openReader(tab);
  const isOpen = (root: ShadowRoot, nth: number): boolean =>
    root.querySelectorAll('article details, main details')[nth]?.hasAttribute('open') ?? false;
  await tab.focus('details summary', { inside: 'lede-reader' });
  await tab.press('Enter');
  await tab.waitForInside('lede-reader', isOpen, [0], { what: 'the first question to open' });
  await tab.click('details:nth-of-type(2) summary', { inside: 'lede-reader' });
  await tab.waitForInside('lede-reader', (root) => root.querySelectorAll('details[open]').length === 2);
});

test('a paragraph of the view is selected by the mouse, and the page and other extensions can read it', async () => {
  const tab = await openReference(newspaper);
  await openReader(tab);
  await tab.click('[data-kind="paragraph"]', { inside: 'lede-reader', times: 3 });
  const selected = await tab.evaluate(() => getSelection()?.toString().trim() ?? '');
  expect(selected.length).toBeGreaterThan(100);
  expect(selected).toBe(
    await tab.evaluateInReader((root) => root.querySelector('[data-kind="paragraph"]')?.textContent ?? ''),
  );
});

test('"select all" selects the article and nothing of the page', async () => {
  const tab = await openReference(newspaper);
  await openReader(tab);
  await tab.press('Control+a');
  const selected = await tab.evaluate(() => getSelection()?.toString().trim() ?? '');
  const { title, paragraphs } = await readReader(tab);
  expect(selected).toContain(title);
  expect(selected).toContain(paragraphs.at(-1));
  const menu = await tab.evaluate(() => document.querySelector('nav')?.textContent?.trim().split(/\s+/)[0] ?? '');
  expect(menu).not.toBe('');
  expect(selected).not.toContain(menu);
});

test.each(PATHS.articles)('%s opens with title and text', async (path) => {
  const tab = await newspaper.open(path, 'notice=none');
  const title = await tab.evaluate(() => document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  await tab.waitFor(() => document.readyState === 'complete');
  await openReader(tab);
  const reader = await readReader(tab);
  if (title) expect(reader.title).toBe(title);
  expect(reader.visibleText.length).toBeGreaterThan(1500);
});
