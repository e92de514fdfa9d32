/** The view in another language than English, around an article in English. */
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ReaderActions } from '@/components/reader/contract';
import { NoArticle } from '@/components/reader/NoArticle';
import { Reader } from '@/components/reader/Reader';
import { spokenPieces } from '@/components/reader/spokenText';
import type { Article } from '@/utils/article/model';
import { defaultSettings } from '@/utils/settings/table';
import { article, p } from '../../pictures/write';

const messages = generateChromeMessages(await parseMessagesFile('locales/ar.yml'));
const say = (name: string, substitutions: string[] = []): string =>
  (name === '@@ui_locale' ? 'ar' : (messages[name]?.message ?? '')).replaceAll(
    /\$(\d)/g,
    (_all, place: string) => substitutions[Number(place) - 1] ?? '',
  );

const target = document.createElement('div');
const none = (): undefined => undefined;
const actions = new Proxy({}, { get: () => none }) as ReaderActions;

const keyPoints = { kind: 'keyPoints', content: [p('The river rose.')] } as const;
const story = article({
  title: 'The river',
  language: 'en',
  direction: 'ltr',
  blocks: [keyPoints, { ...keyPoints, title: 'What we know' }, p('It rose again.')],
  doubts: ['short'],
  leftOut: [
    { id: '1', reason: 'promotion', words: 1234, blocks: [p('Buy this.')] },
    { id: '2', reason: 'tags', words: 2, blocks: [p('River, rain.')] },
  ],
} as Partial<Article> & Pick<Article, 'title' | 'blocks'>);

const find = (selector: string): HTMLElement => {
  const found = target.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${selector} is not there`);
  return found;
};
const marksOf = (selector: string): (string | null)[] =>
  ['lang', 'dir'].map((name) => find(selector).getAttribute(name));

beforeEach(() => {
  fakeBrowser.i18n.getMessage = say as typeof fakeBrowser.i18n.getMessage;
  document.body.append(target);
  const view = { article: story, settings: defaultSettings(), hidden: [], actions, ownLook: false, opensOnSite: false };
  act(() => render(<Reader {...view} />, target));
});
afterEach(() => {
  act(() => render(null, target));
  target.remove();
});

test.each([
  ['the view', '.lede', ['ar', 'rtl']],
  ['the article', 'article', ['en', 'ltr']],
  ['a doubt above the text', '[data-part="doubt"]', ['ar', 'rtl']],
  ['a button', '[data-action="pick"]', ['ar', null]],
  ['a title that the view gives', '[data-kind="keyPoints"] .box-title', ['ar', null]],
  ['a title that the page gives', '[data-kind="keyPoints"] + [data-kind="keyPoints"] .box-title', [null, null]],
])('%s is marked as what it is', (_name, selector, marks) => {
  expect(marksOf(selector)).toEqual(marks);
});

test('what was left out is told as one sentence, and shown in the language of the article', () => {
  expect(find('[data-part="completeness"] > summary').textContent).toBe(
    say('reader_leftOutCount', ['2', `${say('leftOut_promotion')} و${say('leftOut_tags')}`]),
  );
  expect(find('[data-omission="1"] .count').textContent).toBe(
    say('reader_words', [new Intl.NumberFormat('ar').format(1234)]),
  );
  const preview = find('[data-omission="1"] details') as HTMLDetailsElement;
  act(() => {
    preview.open = true;
    preview.dispatchEvent(new Event('toggle'));
  });
  expect(marksOf('[data-omission="1"] details > div')).toEqual(['en', 'ltr']);
});

test('a voice of the article reads its words, not those of the view', () => {
  const said = spokenPieces(target, 'en').map(({ text }) => text);
  expect(said).toContain('What we know');
  expect(said).not.toContain(say('block_keyPoints'));
  expect(spokenPieces(target, 'ar').map(({ text }) => text)).toContain(say('block_keyPoints'));
});

test('a key is not turned round in a line from right to left', () => {
  const button = find('[data-command="previousParagraph"]');
  expect(button.querySelector('kbd')?.dir).toBe('ltr');
  expect(button.getAttribute('aria-label')).toContain('\u2066<\u2069');
});

test('the card on a page that is no article is marked too', () => {
  const ways = { onTryAnyway: vi.fn(), onPick: vi.fn(), onReadSelection: vi.fn(), onClose: vi.fn() };
  const props = { settings: defaultSettings(), because: 'nothing', hasSelection: false, ...ways } as const;
  act(() => render(<NoArticle {...props} />, target));
  expect(marksOf('[data-part="no-article"]')).toEqual(['ar', 'rtl']);
});
