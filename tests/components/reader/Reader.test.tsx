import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { blockViews } from '@/components/blocks';
import { NoArticle } from '@/components/reader/NoArticle';
import { Reader } from '@/components/reader/Reader';
import type { Article } from '@/utils/article/model';
import type { HidingSummary } from '@/utils/hiding/ledger';
import type { Voice } from '@/utils/reading/speech/player';
import { defaultSettings } from '@/utils/settings/table';
import { kinds } from '../../pictures/samples-kinds';
import { news } from '../../pictures/samples-news';
import { article, p } from '../../pictures/write';

const target = document.createElement('div');
const actions = {
  close: vi.fn(),
  openPreferences: vi.fn(),
  print: vi.fn(),
  changeSetting: vi.fn(),
  keepLookForSite: vi.fn(),
  showHidden: vi.fn(),
  hideAgain: vi.fn(),
  leaveOnSite: vi.fn(),
  readComments: vi.fn(() => []),
  pick: vi.fn(),
  openOnSite: vi.fn(),
  addPages: vi.fn(() => Promise.resolve()),
  goToComments: vi.fn(),
  placeChanged: vi.fn(),
};

function show(what: Article, hidden: HidingSummary[] = []): void {
  act(() =>
    render(
      <Reader
        ownLook={false}
        article={what}
        settings={defaultSettings()}
        hidden={hidden}
        opensOnSite={false}
        actions={actions}
      />,
      target,
    ),
  );
}

const find = (selector: string): HTMLElement => {
  const found = target.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${selector} is not there`);
  return found;
};
const press = (selector: string): void => {
  act(() => find(selector).click());
};
const texts = (selector: string): (string | null)[] => [...target.querySelectorAll(selector)].map((e) => e.textContent);

const painted = (): Promise<void> => new Promise((done) => setTimeout(done, 50));

beforeEach(() => document.body.append(target));
afterEach(() => {
  act(() => render(null, target));
  target.remove();
});

test('every kind of block is drawn and carries its kind and its source', () => {
  show(kinds);
  for (const kind of Object.keys(blockViews))
    expect(target.querySelector(`[data-kind="${kind}"]`), kind).not.toBeNull();
  const sources = [...target.querySelectorAll('.text > [data-source]')];
  expect(sources.length).toBeGreaterThanOrEqual(kinds.blocks.length - 1);
});

test('nothing of a third party is in the view before it is asked for', () => {
  show(kinds);
  expect(target.querySelector('iframe, video, audio')).toBeNull();
  press('[data-kind="embed"] [data-action="play"]');
  expect(find('iframe').getAttribute('src')).toContain('youtube-nocookie');
});

test('an address that would run script becomes words', () => {
  const bad = 'javascript:alert(1)';
  show(
    article({
      title: 'T',
      byline: [{ name: 'A', href: bad }],
      siteUrl: bad,
      blocks: [p({ type: 'link', href: bad, children: [{ type: 'text', text: 'press' }] })],
    }),
  );
  expect([...target.querySelectorAll('a')].map((a) => a.getAttribute('href'))).not.toContain(bad);
  expect(find('[data-kind="paragraph"]').textContent).toBe('press');
});

test('a call-out sets speaker and role apart', () => {
  show(news);
  expect(texts('figure[data-kind="quote"] [data-part="speaker"]')).toEqual(['Dr. Henrike Aalto']);
  expect(texts('figure[data-kind="quote"] [data-part="role"]')).toEqual([
    'Professor of coastal acoustics, Institute of Marine Technology',
  ]);
});

test('questions fold, and open all together', () => {
  show(news);
  const folds = [...target.querySelectorAll<HTMLDetailsElement>('[data-kind="faq"] details')];
  expect(folds.map(({ open }) => open)).toEqual([false, false, false, false]);
  press('[data-action="toggleAll"]');
  expect(folds.every(({ open }) => open)).toBe(true);
});

test('what was left out is said, and comes back', () => {
  show(news);
  expect(find('[data-part="completeness"] > summary').textContent).toBe(
    '3 parts left out: related links, newsletter box, side box',
  );
  expect(find('.text').textContent).not.toContain('214 steps');
  press('[data-omission="c"] [data-action="bringBack"]');
  expect(find('.text').textContent).toContain('214 steps');
  expect(find('[data-part="completeness"] > summary').textContent).toContain('2 parts left out');
  press('[data-omission="c"] [data-action="leaveOut"]');
  expect(find('.text').textContent).not.toContain('214 steps');
});

test('an article without any extras shows no empty furniture', () => {
  show(article({ title: 'T', wordCount: 0, blocks: [p('One paragraph.')] }));
  for (const selector of [
    '.byline',
    '.strap-line',
    '.contents',
    '[data-part="comments"]',
    '[data-part="withheld"]',
    '[data-part="doubt"]',
    '[data-action="contents"]',
  ])
    expect(target.querySelector(selector), selector).toBeNull();
  expect(find('[data-part="completeness"]').textContent).toBe('Nothing left out');
});

test('what was hidden on the page is listed with its reasons and can be had back', () => {
  show(news, [
    { id: 7, kind: 'notice', reasons: [{ id: 'asksToDisable' }], hidden: true },
    { id: 8, kind: 'comments', reasons: [], hidden: false },
  ]);
  expect(find('[data-hidden="notice"] .hidden-reason').textContent).toContain('ad blocker');
  press('[data-action="showHidden"]');
  press('[data-action="hideAgain"]');
  press('[data-hidden="comments"] [data-action="leaveOnSite"]');
  expect(actions.showHidden).toHaveBeenCalledWith(7);
  expect(actions.hideAgain).toHaveBeenCalledWith(8);
  expect(actions.leaveOnSite).toHaveBeenCalledWith('comments');
});

test('the panel changes settings within their limits', () => {
  show(news);
  press('[data-action="textSize-more"]');
  expect(actions.changeSetting).toHaveBeenCalledWith('textSize', 21);
  press('[data-setting="theme"] input[value="sepia"]');
  expect(actions.changeSetting).toHaveBeenCalledWith('theme', 'sepia');
});

test('the article says its language and direction', () => {
  show(article({ title: 'T', language: 'ar', direction: 'rtl', blocks: [p('x')] }));
  expect(find('article').lang).toBe('ar');
  expect(find('article').dir).toBe('rtl');
});

test.each([
  ['close', 'close'],
  ['closeAtEnd', 'close'],
  ['preferences', 'openPreferences'],
] as const)('%s asks to %s', (action, called) => {
  show(news);
  press(`[data-action="${action}"]`);
  expect(actions[called]).toHaveBeenCalledOnce();
});

/** Which ways the card offers, by why the page was kept. */
test.each([
  ['notAnArticle', false, ['tryAnyway', 'pick']],
  ['short', true, ['tryAnyway', 'readSelection', 'pick']],
  ['nothing', false, ['pick']],
  ['nothing', true, ['readSelection', 'pick']],
  ['document', true, []],
] as const)('a page that was kept because of %s (selection: %s) offers %j', (because, hasSelection, offered) => {
  const ways = { onTryAnyway: vi.fn(), onPick: vi.fn(), onReadSelection: vi.fn(), onClose: vi.fn() };
  const card = <NoArticle settings={defaultSettings()} because={because} hasSelection={hasSelection} {...ways} />;
  act(() => render(card, target));
  const shown = [...target.querySelectorAll('.card-actions [data-action]')].map((e) => e.getAttribute('data-action'));
  expect(shown).toEqual(offered);
  for (const action of offered) press(`[data-action="${action}"]`);
  const calls = [ways.onTryAnyway, ways.onReadSelection, ways.onPick].filter(({ mock }) => mock.calls.length === 1);
  expect(calls).toHaveLength(offered.length);
});

/** What the content script hands over: keys that the page never hears. */
function showWithKeys(what: Article, voice?: Voice): (key: string) => boolean {
  let handler: (event: KeyboardEvent) => boolean = () => false;
  const listenKeys = (given: typeof handler) => {
    handler = given;
    return () => undefined;
  };
  const more = voice ? { voice } : {};
  act(() =>
    render(
      <Reader
        article={what}
        settings={defaultSettings()}
        ownLook={false}
        hidden={[]}
        opensOnSite={false}
        actions={actions}
        listenKeys={listenKeys}
        {...more}
      />,
      target,
    ),
  );
  return (key) => {
    let done = false;
    act(() => {
      done = handler(new KeyboardEvent('keydown', { key, cancelable: true }));
    });
    return done;
  };
}

test('keys do what the key map says, and others are left alone', () => {
  const key = showWithKeys(news);
  expect(key('+')).toBe(true);
  expect(actions.changeSetting).toHaveBeenCalledWith('textSize', 21);
  expect(key('f')).toBe(true);
  expect(find('.lede').classList).toContain('focused');
  expect([' ', 'Escape', 'x', 'ArrowRight'].map(key)).toEqual([false, false, false, false]);
});

test('reading aloud goes through the text in order, without code, tables and marks', () => {
  // What jsdom lacks.
  Element.prototype.scrollIntoView ??= () => undefined;
  vi.stubGlobal('CSS', {});
  const said: string[] = [];
  const key = showWithKeys(kinds, {
    speaking: () => true,
    speak(text, _rate, { onEnd }) {
      said.push(text);
      if (said.length < 200) onEnd();
      return () => undefined;
    },
  });
  key('l');
  expect(said[0]).toBe('Every Kind of Block, Once');
  expect(said.indexOf('Lists')).toBeLessThan(said.indexOf('Quotations'));
  expect(said.join(' ')).not.toMatch(/export function|Outer quay|\bundefined\b/);
  expect(said.filter((text) => text.trim() === '')).toEqual([]);
});

test('a browser without speech offers no reading aloud', () => {
  show(news);
  expect(target.querySelector('[data-action="listen"]')).toBeNull();
});

test('the date of a long article is awaited in the first frame, its place kept, and written in the next', async () => {
  const long = Array.from({ length: 40 }, (_, index) =>
    p(`Paragraph ${index}. ${'The crane leaves the harbour. '.repeat(12)}`),
  );
  show(article({ title: 'The crane leaves', blocks: long, published: '2025-12-17T08:00:00Z' }));
  expect(texts('.facts time')).toEqual(['2025-12-17']);
  expect(find('.facts time').className).toBe('awaited');
  await act(painted);
  expect(texts('.facts time').join('')).toContain('December 17, 2025');
  expect(find('.facts time').className).toBe('');
});
